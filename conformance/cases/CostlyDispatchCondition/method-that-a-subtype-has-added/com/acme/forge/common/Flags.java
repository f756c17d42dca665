package com.acme.forge.common;

public interface Flags {

  boolean isOn(String flag);
}
