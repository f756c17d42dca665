package com.acme.forge.git;

class Holder<T> {

  private final T value;

  Holder(T value) {
    this.value = value;
  }

  T get() {
    return value;
  }
}
