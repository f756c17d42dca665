package com.acme.forge.git;

import java.util.function.Function;

public record Holder<T>(T value) {

  <R> Holder<R> map(Function<? super T, ? extends R> function) {
    return new Holder<>(function.apply(value));
  }

  static <T> Holder<T> of(T value) {
    return new Holder<>(value);
  }
}
