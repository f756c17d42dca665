package dev.ringfence.archunit.bytecode;

import dev.ringfence.boundary.facts.Reference.Argument;
import java.util.List;

/** What is handed to a call. */
public sealed interface Handed {

  /** Anything that is no code: a class literal, a text, an instance. */
  record Value(Argument argument) implements Handed {}

  /**
   * A lambda, by what its body may run, or a method reference.
   *
   * @param calls in the order of the class file
   * @param line where it is made, from 1; 0 if the class file has no line numbers
   */
  record Code(List<BodyCall> calls, int line) implements Handed {
    public Code {
      calls = List.copyOf(calls);
    }
  }
}
