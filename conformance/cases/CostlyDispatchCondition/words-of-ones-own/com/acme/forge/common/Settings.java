package com.acme.forge.common;

public interface Settings {

  boolean get(String name);
}
