package com.acme.forge.packages;

public interface Content extends AutoCloseable {

  byte[] bytes();
}
