package com.acme.forge.git;

class Mirror implements AutoCloseable {

  boolean perform(long id) {
    return id > 0;
  }

  @Override
  public void close() {
    perform(0);
  }
}
