package dev.ringfence.boundary.rule;

import dev.ringfence.boundary.domain.Territory;
import dev.ringfence.boundary.facts.MethodFacts;
import dev.ringfence.boundary.facts.Reference;
import dev.ringfence.boundary.facts.Signature;
import dev.ringfence.boundary.facts.TypeFacts;
import dev.ringfence.boundary.facts.TypeName;
import dev.ringfence.boundary.facts.TypeUse;
import dev.ringfence.boundary.hierarchy.Supertype;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Workers that are methods with an annotation, or that implement one in a class that has it. */
final class AnnotatedWorkers {

  private AnnotatedWorkers() {}

  /**
   * The class whose annotated method a call runs: the called overload itself, or, where that is
   * inherited by an interface or class of the called type's own making, the one implementation that
   * is annotated, or that stands in an annotated class.
   */
  static Optional<TypeName> runBy(Reference reference, Program program) {
    Signature target = reference.target();
    TypeFacts declaring = program.hierarchy().find(target.declaringType());
    if (declaring == null || target.erasedParameters() == null) {
      return Optional.empty();
    }
    Optional<MethodFacts> called =
        declaring.methods().stream()
            .filter(method -> method.name().equals(target.name()))
            .filter(method -> method.erasedParameters().equals(target.erasedParameters()))
            .findFirst();
    if (called.isPresent() && isWorker(called.get(), program)) {
      return Optional.of(declaring.name());
    }
    return called
        .filter(MethodFacts::isOverridable)
        .filter(method -> mayStandFor(declaring, reference, program))
        .flatMap(method -> onlyImplementation(method, declaring, program));
  }

  private static boolean isWorker(MethodFacts method, Program program) {
    return method.annotations().stream()
        .map(TypeName::qualifiedName)
        .anyMatch(program.vocabulary()::isWorkerAnnotation);
  }

  /** A library's interface, or one that the caller's own domain declares, stands for nobody. */
  private static boolean mayStandFor(TypeFacts type, Reference reference, Program program) {
    Territory home = program.territoryOf(type.name());
    return !(home instanceof Territory.CompositionRoot)
        && !home.equals(program.territoryOf(reference.from().type()));
  }

  private static Optional<TypeName> onlyImplementation(
      MethodFacts method, TypeFacts declaring, Program program) {
    Set<Territory> homes = new HashSet<>();
    TypeName worker = null;
    for (TypeFacts below : program.hierarchy().subtypesOf(declaring.name())) {
      Optional<MethodFacts> implementation = implementationIn(below, method, declaring, program);
      if (implementation.isPresent()) {
        homes.add(program.territoryOf(below.name()));
        if ((isWorker(implementation.get(), program) || program.isAnnotatedWorker(below))
            && (worker == null || below.name().compareTo(worker) < 0)) {
          worker = below.name();
        }
      }
    }
    return homes.size() == 1 ? Optional.ofNullable(worker) : Optional.empty();
  }

  private static Optional<MethodFacts> implementationIn(
      TypeFacts below, MethodFacts method, TypeFacts declaring, Program program) {
    List<Supertype> above = program.hierarchy().supertypesOf(below);
    Supertype seen =
        above.stream()
            .filter(supertype -> supertype.name().equals(declaring.name()))
            .findFirst()
            .orElseGet(() -> new Supertype(TypeUse.of(declaring.name()), declaring));
    return below.methods().stream()
        .filter(candidate -> candidate.name().equals(method.name()))
        .filter(
            candidate ->
                program
                    .hierarchy()
                    .overriddenIn(candidate, seen)
                    .filter(method::equals)
                    .isPresent())
        .findFirst();
  }
}
