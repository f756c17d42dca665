package dev.ringfence.boundary.rule;

import dev.ringfence.boundary.facts.TypeFacts;
import dev.ringfence.boundary.facts.TypeName;
import dev.ringfence.boundary.hierarchy.Hierarchy;
import dev.ringfence.boundary.hierarchy.Supertype;
import dev.ringfence.boundary.vocabulary.Vocabulary;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What stands above types, with a note of what could not be looked up. Safe for use by several
 * threads if the hierarchy is.
 */
final class Supertypes {

  private final Hierarchy hierarchy;
  private final Vocabulary vocabulary;
  private final TreeMap<TypeName, SortedSet<TypeName>> missing = new TreeMap<>();

  Supertypes(Hierarchy hierarchy, Vocabulary vocabulary) {
    this.hierarchy = hierarchy;
    this.vocabulary = vocabulary;
  }

  /** All supertypes of a type; those that cannot be looked up are noted as missing. */
  List<Supertype> of(TypeFacts type) {
    List<Supertype> supertypes = hierarchy.supertypesOf(type);
    supertypes.stream().filter(this::isMissing).forEach(above -> note(above.name(), type.name()));
    return supertypes;
  }

  /** Whether nothing is known above a supertype, and nothing of it is said by the vocabulary. */
  boolean isMissing(Supertype supertype) {
    return supertype.facts() == null
        && !supertype.name().packageName().startsWith("java.")
        && !vocabulary.isWorkerType(supertype.name().qualifiedName())
        && !vocabulary.eventTypes().contains(supertype.name().qualifiedName());
  }

  private void note(TypeName supertype, TypeName type) {
    synchronized (missing) {
      missing.computeIfAbsent(supertype, key -> new TreeSet<>()).add(type);
    }
  }

  /** The supertypes that could not be looked up so far, sorted by name. */
  List<MissingSupertype> missing() {
    synchronized (missing) {
      return missing.entrySet().stream()
          .map(
              entry ->
                  new MissingSupertype(
                      entry.getKey(), entry.getValue().size(), entry.getValue().first()))
          .toList();
    }
  }
}
