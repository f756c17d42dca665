package dev.ringfence.boundary.facts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * An annotation on a type.
 *
 * @param type the annotation's own type
 * @param texts the elements that are constant strings or arrays of them, by name, as written in the
 *     source; the others are left out
 */
public record AnnotationUse(TypeName type, Map<String, List<String>> texts) {
  public AnnotationUse {
    Map<String, List<String>> copy = new HashMap<>();
    texts.forEach((name, values) -> copy.put(name, List.copyOf(values)));
    texts = Map.copyOf(copy);
  }

  /** An annotation of which only the type is told. */
  public static AnnotationUse of(TypeName type) {
    return new AnnotationUse(type, Map.of());
  }
}
