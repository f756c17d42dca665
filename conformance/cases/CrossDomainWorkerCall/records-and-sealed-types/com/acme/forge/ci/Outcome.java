package com.acme.forge.ci;

public sealed interface Outcome {

  record Passed(long id) implements Outcome {}

  record Failed(long id, String log) implements Outcome {}

  default void perform() {
    System.out.println(this);
  }
}
