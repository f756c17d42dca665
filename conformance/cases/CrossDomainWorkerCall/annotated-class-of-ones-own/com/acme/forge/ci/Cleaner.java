package com.acme.forge.ci;

public interface Cleaner {

  void cleanUp();
}
