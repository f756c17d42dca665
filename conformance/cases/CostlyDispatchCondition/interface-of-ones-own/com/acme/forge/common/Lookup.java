package com.acme.forge.common;

public interface Lookup {

  boolean has(long id);
}
