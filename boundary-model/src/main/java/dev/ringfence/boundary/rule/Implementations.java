package dev.ringfence.boundary.rule;

import dev.ringfence.boundary.facts.Call;
import dev.ringfence.boundary.facts.MethodFacts;
import dev.ringfence.boundary.facts.MethodFacts.Modifier;
import dev.ringfence.boundary.facts.Signature;
import dev.ringfence.boundary.facts.TypeFacts;
import dev.ringfence.boundary.facts.TypeName;
import dev.ringfence.boundary.hierarchy.Supertype;
import dev.ringfence.boundary.rule.CallGraph.Body;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What an object that is handed over does when it is used as what it is handed over for. */
final class Implementations {

  private static final TypeName OVERRIDE = new TypeName("java.lang", "Override");

  private Implementations() {}

  /**
   * The bodies of the methods that an object of the code base implements for a method that takes
   * it: those of the parameters' types, or where these do not tell, of all its supertypes.
   */
  static List<Body> of(TypeName object, Signature taker, Program program) {
    TypeFacts type = object.isResolved() ? program.hierarchy().find(object) : null;
    if (type == null || object.packageName().startsWith("java.")) {
      return List.of();
    }
    List<TypeFacts> all =
        Stream.concat(
                Stream.of(type),
                program.hierarchy().supertypesOf(type).stream()
                    .map(Supertype::facts)
                    .flatMap(Stream::ofNullable))
            .toList();
    Set<String> wanted =
        taker.erasedParameters() == null ? Set.of() : Set.copyOf(taker.erasedParameters());
    List<TypeFacts> taken =
        all.stream()
            .filter(
                above ->
                    all.stream()
                        .filter(each -> wanted.contains(each.name().qualifiedName()))
                        .anyMatch(
                            each ->
                                program.isOneOf(Set.of(above.name().qualifiedName()), each.name())))
            .toList();
    boolean isOutOfSight =
        program.hierarchy().supertypesOf(type).stream()
            .filter(above -> above.facts() == null)
            .anyMatch(above -> wanted.contains(above.name().qualifiedName()));
    return isOutOfSight
        ? type.methods().stream()
            .filter(method -> overridesOutOfSight(method, type, program))
            .map(method -> new Body(CallGraph.signature(type, method), type.name()))
            .toList()
        : bodies(type, taken.isEmpty() ? all : taken, program);
  }

  /** The best guess: a method says that it overrides something, and nothing in sight is it. */
  static boolean overridesOutOfSight(MethodFacts method, TypeFacts type, Program program) {
    return method.annotations().contains(OVERRIDE)
        && program.hierarchy().supertypesOf(type).stream()
            .noneMatch(above -> program.hierarchy().overriddenIn(method, above).isPresent());
  }

  /** The bodies that a type, or what is below it, has for what some supertypes leave abstract. */
  static List<Body> bodies(TypeFacts type, List<TypeFacts> supertypes, Program program) {
    return supertypes.stream()
        .flatMap(
            above ->
                above.methods().stream()
                    .filter(method -> method.modifiers().contains(Modifier.ABSTRACT))
                    .map(method -> CallGraph.signature(above, method)))
        .flatMap(
            method ->
                program
                    .callGraph()
                    .bodiesOf(new Call(type.name(), method, type.place()), null)
                    .stream())
        .distinct()
        .toList();
  }
}
