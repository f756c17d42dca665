package dev.ringfence.archunit;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaParameter;
import dev.ringfence.boundary.judge.Judge;
import java.util.Collection;
import java.util.List;

/** Tells the few classes of which the declaration is worth a look. For one thread. */
final class Declarations {

  private final Judge judge;
  private final Kinship kinship;
  private final boolean looksAtParameters;

  Declarations(Judge judge) {
    this.judge = judge;
    this.kinship = new Kinship(judge::looksBelow);
    this.looksAtParameters = judge.looksAtAnnotatedParameters();
  }

  boolean areOfInterest(JavaClass type) {
    if (kinship.mayInclude(type) || isOneOfInterest(type.getAnnotations())) {
      return true;
    }
    for (JavaMethod method : type.getMethods()) {
      if (isOneOfInterest(method.getAnnotations())) {
        return true;
      }
      if (looksAtParameters && isOneAnnotated(method.getParameters())) {
        return true;
      }
    }
    return false;
  }

  private boolean isOneAnnotated(List<JavaParameter> parameters) {
    for (JavaParameter parameter : parameters) {
      if (isOneOfInterest(parameter.getAnnotations())) {
        return true;
      }
    }
    return false;
  }

  private boolean isOneOfInterest(Collection<? extends JavaAnnotation<?>> annotations) {
    for (JavaAnnotation<?> annotation : annotations) {
      if (judge.looksAtAnnotated(annotation.getRawType().getFullName().replace('$', '.'))) {
        return true;
      }
    }
    return false;
  }
}
