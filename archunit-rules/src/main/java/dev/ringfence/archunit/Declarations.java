package dev.ringfence.archunit;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import dev.ringfence.boundary.judge.Judge;
import java.util.List;

/** Tells the few classes of which the declaration is worth a look. For one thread. */
final class Declarations {

  private final Judge judge;
  private final Kinship kinship;

  Declarations(Judge judge) {
    this.judge = judge;
    this.kinship = new Kinship(judge::looksBelow);
  }

  /**
   * @param annotations all that are in the declaration of the type
   */
  boolean areOfInterest(JavaClass type, List<JavaAnnotation<?>> annotations) {
    if (kinship.mayInclude(type)) {
      return true;
    }
    for (JavaAnnotation<?> annotation : annotations) {
      if (judge.looksAtAnnotated(annotation.getRawType().getFullName().replace('$', '.'))) {
        return true;
      }
    }
    return false;
  }
}
