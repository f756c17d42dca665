package dev.ringfence.boundary.hierarchy;

import dev.ringfence.boundary.facts.CodeBase;
import dev.ringfence.boundary.facts.MethodFacts;
import dev.ringfence.boundary.facts.TypeFacts;
import dev.ringfence.boundary.facts.TypeName;
import dev.ringfence.boundary.facts.TypeUse;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The supertypes of types, and which method overrides which.
 *
 * <p>A cycle, which no compiler accepts but a parser may meet, ends where it closes. Answers are
 * kept; safe for use by several threads if the code base is.
 */
public final class Hierarchy {

  private final CodeBase codeBase;
  private final Map<TypeName, List<Supertype>> known = new ConcurrentHashMap<>();

  /** Looks types up in {@code codeBase}. */
  public Hierarchy(CodeBase codeBase) {
    this.codeBase = codeBase;
  }

  /** The type of that name; null if it is outside what the engine can see. */
  public @Nullable TypeFacts find(TypeName name) {
    return codeBase.find(name);
  }

  /** The known types below a type. */
  public Collection<TypeFacts> subtypesOf(TypeName name) {
    return codeBase.subtypesOf(name);
  }

  /**
   * All supertypes of a type, without itself and {@code Object}: superclasses before interfaces.
   */
  public List<Supertype> supertypesOf(TypeFacts type) {
    List<Supertype> cached = known.get(type.name());
    if (cached == null) {
      cached = closure(type.supertypes(), type.name());
      known.put(type.name(), cached);
    }
    return cached;
  }

  /** All supertypes of a supertype, in terms of the type that sees it, itself first. */
  public List<Supertype> upFrom(Supertype start) {
    return closure(List.of(start.use()), null);
  }

  private List<Supertype> closure(List<TypeUse.Declared> direct, @Nullable TypeName without) {
    Map<TypeName, Supertype> found = new LinkedHashMap<>();
    visit(direct, without, found);
    return List.copyOf(found.values());
  }

  private void visit(
      List<TypeUse.Declared> direct, @Nullable TypeName without, Map<TypeName, Supertype> found) {
    for (TypeUse.Declared use : direct) {
      if (use.name().equals(without) || found.containsKey(use.name())) {
        continue;
      }
      TypeFacts facts = use.name().isResolved() ? codeBase.find(use.name()) : null;
      Supertype supertype = new Supertype(use, facts);
      found.put(use.name(), supertype);
      if (facts != null) {
        visit(
            facts.supertypes().stream()
                .map(above -> (TypeUse.Declared) supertype.seenFromBelow(above))
                .toList(),
            without,
            found);
      }
    }
  }

  /**
   * The method that {@code method}, declared by some type, overrides or implements in a supertype
   * of it or above that.
   */
  public Optional<MethodFacts> overridden(MethodFacts method, Supertype supertype) {
    if (!method.isOverridable()) {
      return Optional.empty();
    }
    return upFrom(supertype).stream()
        .flatMap(above -> overriddenIn(method, above).stream())
        .findFirst();
  }

  /** The method of exactly this supertype that {@code method} overrides or implements. */
  public Optional<MethodFacts> overriddenIn(MethodFacts method, Supertype supertype) {
    if (supertype.facts() == null || !method.isOverridable()) {
      return Optional.empty();
    }
    return supertype.facts().methods().stream()
        .filter(candidate -> candidate.isOverridable() && candidate.name().equals(method.name()))
        .filter(
            candidate -> {
              List<String> parameters = method.erasedParameters();
              return parameters.equals(erasedParameters(candidate, supertype))
                  || parameters.equals(candidate.erasedParameters());
            })
        .findFirst();
  }

  /**
   * The erased parameters of a supertype's method as the subtype must write them to override it.
   */
  public List<String> erasedParameters(MethodFacts method, Supertype declaredBy) {
    List<String> result = new ArrayList<>();
    for (TypeUse parameter : method.parameters()) {
      result.add(declaredBy.seenFromBelow(parameter).erasure());
    }
    return result;
  }
}
