package dev.ringfence.archunit;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.IdentityHashMap;
import java.util.function.Predicate;

/** Tells the classes that are, or extend, one of some types. For one thread. */
final class Kinship {

  private final Predicate<String> isOneOfThem;
  private final IdentityHashMap<JavaClass, Boolean> known = new IdentityHashMap<>();

  /**
   * @param isOneOfThem by canonical name
   */
  Kinship(Predicate<String> isOneOfThem) {
    this.isOneOfThem = isOneOfThem;
  }

  /** Errs on the side of yes: above a class of which only the name is known there may be one. */
  boolean mayInclude(JavaClass type) {
    Boolean answer = known.get(type);
    if (answer == null) {
      answer = determine(type);
      known.put(type, answer);
    }
    return answer;
  }

  private boolean determine(JavaClass type) {
    return !type.isFullyImported()
        || isOneOfThem.test(type.getFullName().replace('$', '.'))
        || type.getRawSuperclass().filter(this::mayInclude).isPresent()
        || type.getRawInterfaces().stream().anyMatch(this::mayInclude);
  }
}
