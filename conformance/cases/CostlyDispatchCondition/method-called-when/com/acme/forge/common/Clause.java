package com.acme.forge.common;

import java.util.function.Predicate;

public final class Clause<T> {

  public Clause<T> when(Predicate<T> condition) {
    return this;
  }
}
