package dev.ringfence.boundary.facts;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What an engine has gathered from a whole code base, for the rules that no single place breaks.
 * Sorted here, so that the order in which an engine meets the files does not matter.
 *
 * @param types every type that is declared in code that is looked at, neither test code nor
 *     ignored, unless {@code Judge} has told that it cannot be of interest
 * @param packages the packages of that code
 * @param statements for each statement with calls that {@code Judge.looksAtArguments} names, those
 *     calls in the order in which they are made, so that a chain of calls is together and in order
 * @param typeReferences every place that names a type of another territory
 */
public record Evidence(
    List<TypeFacts> types,
    Set<String> packages,
    List<List<Reference>> statements,
    List<TypeReference> typeReferences) {

  /** Of code without anything to look at. */
  public static final Evidence NONE = new Evidence(List.of(), List.of(), List.of());

  /** Of code of which every type is given. */
  public Evidence(
      List<TypeFacts> types, List<List<Reference>> statements, List<TypeReference> typeReferences) {
    this(
        types,
        types.stream().map(type -> type.name().packageName()).collect(Collectors.toSet()),
        statements,
        typeReferences);
  }

  public Evidence {
    packages = Set.copyOf(packages);
    types = types.stream().sorted(Comparator.comparing(TypeFacts::name)).toList();
    statements =
        statements.stream()
            .filter(statement -> !statement.isEmpty())
            .map(List::copyOf)
            .sorted(
                Comparator.<List<Reference>, Place>comparing(statement -> statement.get(0).place())
                    .thenComparing(statement -> statement.get(0).from().toString()))
            .toList();
    typeReferences = typeReferences.stream().distinct().sorted().toList();
  }
}
