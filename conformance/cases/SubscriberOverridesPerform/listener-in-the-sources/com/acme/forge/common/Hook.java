package com.acme.forge.common;

import java.util.List;

public abstract class Hook<E> {

  public void run(E event) {
    handle(event);
  }

  public void runAll(List<E> events) {
    events.forEach(this::run);
  }

  protected abstract void handle(E event);
}
