package dev.ringfence.eventstore.json;

import java.util.Arrays;
import java.util.Set;

/** Knows objects that could be taken apart, but are no values. */
final class FitTypes {

  private static final Set<String> ENTITIES =
      Set.of(
          "jakarta.persistence.Entity",
          "jakarta.persistence.MappedSuperclass",
          "javax.persistence.Entity",
          "javax.persistence.MappedSuperclass");

  private FitTypes() {}

  /**
   * Checks a type that is written component by component.
   *
   * @throws UnfitTypeException if it is no value, with what to do about it
   */
  static void check(Class<?> type) {
    if (isEntity(type)) {
      throw new UnfitTypeException(type.getName() + " is an entity; hold its id instead");
    }
    if (isOfJdk(type)) {
      throw new UnfitTypeException(
          type.getName() + " is no value; hold text, numbers, times or records of them instead");
    }
  }

  private static boolean isEntity(Class<?> type) {
    for (Class<?> each = type; each != null; each = each.getSuperclass()) {
      if (Arrays.stream(each.getAnnotations())
          .anyMatch(found -> ENTITIES.contains(found.annotationType().getName()))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOfJdk(Class<?> type) {
    ClassLoader loader = type.getClassLoader();
    return type != Object.class
        && (loader == null || loader == ClassLoader.getPlatformClassLoader());
  }
}
