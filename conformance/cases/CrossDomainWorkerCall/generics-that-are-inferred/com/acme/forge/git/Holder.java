package com.acme.forge.git;

public record Holder<T>(T value) {

  class Box {
    T open() {
      return value;
    }
  }
}
