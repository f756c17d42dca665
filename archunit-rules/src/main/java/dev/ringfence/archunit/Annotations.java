package dev.ringfence.archunit;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import dev.ringfence.boundary.facts.AnnotationUse;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the annotations of a class with their texts. */
final class Annotations {

  private Annotations() {}

  /** Sorted by name: ArchUnit has them in no order. */
  static List<AnnotationUse> of(JavaClass type) {
    return type.getAnnotations().stream()
        .map(Annotations::use)
        .sorted(Comparator.comparing(AnnotationUse::type))
        .toList();
  }

  private static AnnotationUse use(JavaAnnotation<?> annotation) {
    Map<String, List<String>> texts = new HashMap<>();
    annotation
        .getProperties()
        .forEach(
            (name, value) -> {
              if (annotation.hasExplicitlyDeclaredProperty(name)) {
                addText(name, value, texts);
              }
            });
    return new AnnotationUse(TypeUses.nameOf(annotation.getRawType()), texts);
  }

  private static void addText(String name, Object value, Map<String, List<String>> texts) {
    if (value instanceof String text) {
      texts.put(name, List.of(text));
    } else if (value instanceof String[] several) {
      texts.put(name, Arrays.asList(several));
    }
  }
}
