package dev.ringfence.boundary.rule;

import dev.ringfence.boundary.domain.Territory;
import dev.ringfence.boundary.facts.MethodFacts;
import dev.ringfence.boundary.facts.TypeFacts;
import dev.ringfence.boundary.facts.TypeName;
import dev.ringfence.boundary.facts.TypeUse;
import dev.ringfence.boundary.hierarchy.Hierarchy;
import dev.ringfence.boundary.hierarchy.Supertype;
import dev.ringfence.boundary.vocabulary.SubscriberWord;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * That a type is a subscriber by one word of the vocabulary.
 *
 * @param type the subscriber
 * @param word what the vocabulary says
 * @param supertype the type that the word names, as the subscriber sees it
 * @param supertypes all supertypes of the subscriber
 * @param hierarchy where to look further
 */
record SubscriberRole(
    TypeFacts type,
    SubscriberWord word,
    Supertype supertype,
    List<Supertype> supertypes,
    Hierarchy hierarchy) {

  private static final TypeName OVERRIDE = new TypeName("java.lang", "Override");

  /** The roles of a type; none for a type that the vocabulary itself names. */
  static List<SubscriberRole> of(TypeFacts type, Program program) {
    if (program.vocabulary().subscriber(type.name().qualifiedName()) != null) {
      return List.of();
    }
    List<Supertype> supertypes = program.supertypesOf(type);
    List<SubscriberRole> roles = new ArrayList<>();
    for (Supertype supertype : supertypes) {
      SubscriberWord word = program.vocabulary().subscriber(supertype.name().qualifiedName());
      if (word != null) {
        roles.add(new SubscriberRole(type, word, supertype, supertypes, program.hierarchy()));
      }
    }
    return roles;
  }

  /** How a message names a type. */
  static String describe(TypeFacts type) {
    TypeName named = type.name().named();
    return named.equals(type.name())
        ? type.name().simpleName()
        : "in " + named.simpleName() + " (an anonymous or local class)";
  }

  /** {@code ci's } for what lives in ci; empty for what lives in no domain. */
  static String ownerOf(TypeName type, Program program) {
    Territory home = program.territoryOf(type);
    return home instanceof Territory.Domain ? home.label() + "'s " : "";
  }

  /** How a message speaks of a subscriber: outside the domains, or without a map, of it alone. */
  static String ofDomain(Territory home) {
    return home instanceof Territory.CompositionRoot
        ? "the subscriber"
        : home.label() + "'s subscriber";
  }

  /**
   * Whether a method that the subscriber declares overrides the method of that name in the role.
   */
  boolean isOverriddenBy(MethodFacts method) {
    if (!method.isOverridable()) {
      return false;
    }
    if (hierarchy.overridden(method, supertype).isPresent()) {
      return true;
    }
    return !isDeclaredInSight(method.name()) && looksLikeOverride(method);
  }

  private boolean isDeclaredInSight(String methodName) {
    return supertype.facts() != null
        && hierarchy.upFrom(supertype).stream()
            .anyMatch(
                above ->
                    above.facts() != null
                        && above.facts().methods().stream()
                            .anyMatch(method -> method.name().equals(methodName)));
  }

  /**
   * The best guess where the role's own methods are out of sight: the method takes what the role is
   * about, or says that it overrides something and nothing else in sight is overridden.
   */
  private boolean looksLikeOverride(MethodFacts method) {
    List<String> parameters = method.erasedParameters();
    if (parameters.size() == 1
        && supertype.use().arguments().stream()
            .map(TypeUse::erasure)
            .anyMatch(parameters.get(0)::equals)) {
      return true;
    }
    return method.annotations().contains(OVERRIDE)
        && supertypes.stream()
            .allMatch(
                above ->
                    isOwn(above)
                        || (above.facts() != null
                            && hierarchy.overriddenIn(method, above).isEmpty()));
  }

  /**
   * Whether nobody can tell if a method that the subscriber declares is called with its event: the
   * role's own methods are out of sight, and so is what the event or the parameter is. A raw
   * subscriber does not get the events of one type.
   */
  boolean mayBeOverriddenBy(MethodFacts method, Program program) {
    if (!method.isOverridable() || isDeclaredInSight(method.name())) {
      return false;
    }
    return supertype.use().arguments().isEmpty()
        ? method.parameters().stream().noneMatch(type -> isEvent(type, program))
        : Stream.concat(supertype.use().arguments().stream(), method.parameters().stream())
            .anyMatch(SubscriberRole::isUnresolved);
  }

  private static boolean isEvent(TypeUse type, Program program) {
    return type instanceof TypeUse.Declared declared && program.isEvent(declared.name());
  }

  private static boolean isUnresolved(TypeUse type) {
    return type instanceof TypeUse.Array array
        ? isUnresolved(array.component())
        : type instanceof TypeUse.Declared declared && !declared.name().isResolved();
  }

  /** The methods that the subscriber itself declares and that the store calls with an event. */
  Stream<MethodFacts> declaredHandlers() {
    return declaredOverloads().filter(this::isOverriddenBy);
  }

  /** All methods called like the handler that the subscriber itself declares. */
  Stream<MethodFacts> declaredOverloads() {
    return type.methods().stream().filter(method -> method.name().equals(word.handler()));
  }

  /** Whether a supertype is the role's own type or stands above it. */
  boolean isOwn(Supertype candidate) {
    return hierarchy.upFrom(supertype).stream()
        .anyMatch(above -> above.name().equals(candidate.name()));
  }

  /**
   * Whether a method that a supertype declares is, for the subscriber, the role's handler.
   * Signatures are compared as the subscriber sees both.
   */
  boolean isHandler(MethodFacts method, Supertype declaredBy) {
    if (!method.name().equals(word.handler())
        || !method.isOverridable()
        || method.body() == MethodFacts.Body.NONE) {
      return false;
    }
    List<String> parameters = hierarchy.erasedParameters(method, declaredBy);
    List<List<String>> wanted = handlerParameters();
    return wanted.isEmpty() || wanted.contains(parameters);
  }

  private List<List<String>> handlerParameters() {
    List<List<String>> result = new ArrayList<>();
    for (Supertype above : hierarchy.upFrom(supertype)) {
      if (above.facts() != null) {
        above.facts().methods().stream()
            .filter(method -> method.name().equals(word.handler()) && method.isOverridable())
            .forEach(
                method -> {
                  result.add(hierarchy.erasedParameters(method, above));
                  result.add(method.erasedParameters());
                });
      }
    }
    return result;
  }
}
