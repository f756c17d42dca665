package dev.ringfence.boundary.rule;

import dev.ringfence.boundary.facts.TypeFacts;
import dev.ringfence.boundary.facts.TypeName;
import dev.ringfence.boundary.facts.TypeUse;
import java.util.Optional;
import java.util.Set;

/** What an event may carry: values that are the same after they were written and read as JSON. */
final class Payload {

  private static final Set<String> ALIVE =
      Set.of(
          "java.lang.AutoCloseable",
          "java.lang.ClassLoader",
          "java.lang.Runnable",
          "java.lang.Thread",
          "java.lang.ThreadLocal",
          "java.lang.Throwable",
          "java.lang.ref.Reference",
          "java.util.Enumeration",
          "java.util.Iterator",
          "java.util.concurrent.Callable",
          "java.util.concurrent.Executor",
          "java.util.concurrent.Future",
          "java.util.concurrent.locks.Condition",
          "java.util.concurrent.locks.Lock",
          "java.util.concurrent.locks.ReadWriteLock",
          "java.util.logging.Logger",
          "java.util.stream.BaseStream",
          "org.slf4j.Logger");

  private static final Set<String> PACKAGES_OF_FUNCTIONS =
      Set.of("java.util.function", "java.lang.reflect", "java.lang.invoke");

  private Payload() {}

  /** The first type in a type, or among its arguments, that must not travel, with its reason. */
  static Optional<String> typeThatDoesNotTravel(TypeUse type, Program program) {
    if (type instanceof TypeUse.Array array) {
      return typeThatDoesNotTravel(array.component(), program);
    }
    if (!(type instanceof TypeUse.Declared declared)) {
      return Optional.empty();
    }
    Optional<String> itself = reason(declared.name(), program);
    return itself.isPresent()
        ? itself
        : declared.arguments().stream()
            .flatMap(argument -> typeThatDoesNotTravel(argument, program).stream())
            .findFirst();
  }

  private static Optional<String> reason(TypeName type, Program program) {
    if (isEntity(type, program)) {
      return Optional.of("the entity " + type.simpleName());
    }
    return PACKAGES_OF_FUNCTIONS.contains(type.packageName())
            || program.isOneOf(ALIVE, type)
            || program.isOneOf(program.vocabulary().costly().types(), type)
        ? Optional.of(type.simpleName() + ", which is no plain value")
        : Optional.empty();
  }

  private static boolean isEntity(TypeName name, Program program) {
    Set<String> annotations = program.vocabulary().entityAnnotations();
    TypeFacts type = name.isResolved() ? program.hierarchy().find(name) : null;
    return program.isOneOf(program.vocabulary().entityTypes(), name)
        || (type != null
            && type.annotations().stream()
                .anyMatch(use -> annotations.contains(use.type().qualifiedName())));
  }
}
