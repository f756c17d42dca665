package dev.ringfence.archunit;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The annotations in the declaration of a class: its own, and those of its members and of their
 * parameters. ArchUnit copies them for each who asks.
 */
final class DeclaredAnnotations {

  private DeclaredAnnotations() {}

  static List<JavaAnnotation<?>> of(JavaClass type) {
    List<JavaAnnotation<?>> result = new ArrayList<>(type.getAnnotations());
    for (JavaField field : type.getFields()) {
      addAll(field.getAnnotations(), result);
    }
    for (JavaCodeUnit unit : type.getCodeUnits()) {
      addAll(unit.getAnnotations(), result);
      for (Set<? extends JavaAnnotation<?>> annotations : unit.getParameterAnnotations()) {
        addAll(annotations, result);
      }
    }
    return result;
  }

  private static void addAll(
      Set<? extends JavaAnnotation<?>> annotations, List<JavaAnnotation<?>> result) {
    if (!annotations.isEmpty()) {
      result.addAll(annotations);
    }
  }
}
