package dev.ringfence.boundary.vocabulary;

/** What tells a kind of type, or of method, from all others. */
public sealed interface Mark {

  /**
   * A type and its subtypes.
   *
   * @param type the canonical name
   */
  record OfType(String type) implements Mark {}

  /**
   * An annotation.
   *
   * @param annotation its canonical name
   */
  record Annotated(String annotation) implements Mark {}
}
