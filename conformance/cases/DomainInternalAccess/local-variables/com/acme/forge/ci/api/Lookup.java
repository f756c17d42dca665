package com.acme.forge.ci.api;

public interface Lookup {

  <T> T find(String name);
}
