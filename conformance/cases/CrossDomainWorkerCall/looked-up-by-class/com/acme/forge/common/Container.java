package com.acme.forge.common;

import java.util.Map;

public class Container {

  private final Map<Class<?>, Object> all;

  public Container(Map<Class<?>, Object> all) {
    this.all = all;
  }

  public <T> T get(Class<T> type) {
    return type.cast(all.get(type));
  }
}
