package com.acme.forge.common;

public interface SaveListener<T> {

  void saved(T entity);

  default void removed(T entity) {}
}
