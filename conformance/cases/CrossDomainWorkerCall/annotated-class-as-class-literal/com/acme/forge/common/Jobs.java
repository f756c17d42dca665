package com.acme.forge.common;

public interface Jobs {

  void start(Class<?> job);

  boolean isRunning(Class<?> job);
}
