package dev.ringfence.boundary.vocabulary;

/** One way in which a code base marks an event. */
public sealed interface EventWord {

  /** A type and its subtypes, by canonical name. */
  record OfType(String type) implements EventWord {}

  /** Types with an annotation, by the annotation's canonical name. */
  record Annotated(String annotation) implements EventWord {}
}
