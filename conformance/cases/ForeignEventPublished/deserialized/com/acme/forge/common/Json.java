package com.acme.forge.common;

public interface Json {

  <T> T read(String text, Class<T> type);
}
