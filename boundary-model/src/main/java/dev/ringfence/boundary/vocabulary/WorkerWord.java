package dev.ringfence.boundary.vocabulary;

import java.util.List;
import java.util.Set;

/** One way in which a code base marks a worker. */
public sealed interface WorkerWord {

  /** Methods elsewhere that take the worker as a class, instance, lambda or name. */
  List<MethodName> enqueuedBy();

  /**
   * A type and its subtypes.
   *
   * @param type the canonical name
   * @param runBy the simple names of the methods that run or schedule it; empty if any does
   * @param isDedicated whether a subtype is nothing but a worker; else only those methods count
   */
  record OfType(String type, Set<String> runBy, List<MethodName> enqueuedBy, boolean isDedicated)
      implements WorkerWord {
    public OfType {
      runBy = Set.copyOf(runBy);
      enqueuedBy = List.copyOf(enqueuedBy);
    }
  }

  /**
   * Methods with an annotation, and types with it, which are workers with all their methods and
   * subtypes.
   *
   * @param annotation the annotation's canonical name
   */
  record Annotated(String annotation, List<MethodName> enqueuedBy) implements WorkerWord {
    public Annotated {
      enqueuedBy = List.copyOf(enqueuedBy);
    }
  }

  /**
   * Whatever is called by a lambda, or named by a method reference, that is handed to these
   * methods, whoever's type it is.
   */
  record InLambda(List<MethodName> enqueuedBy) implements WorkerWord {
    public InLambda {
      enqueuedBy = List.copyOf(enqueuedBy);
    }
  }
}
