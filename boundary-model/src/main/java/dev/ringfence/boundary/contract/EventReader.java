package dev.ringfence.boundary.contract;

import dev.ringfence.boundary.contract.DeclaredEvent.Origin;
import dev.ringfence.boundary.facts.AnnotationUse;
import dev.ringfence.boundary.facts.Member;
import dev.ringfence.boundary.facts.TypeFacts;
import dev.ringfence.boundary.facts.TypeName;
import dev.ringfence.boundary.facts.TypeUse;
import dev.ringfence.boundary.hierarchy.Hierarchy;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Reads the schemas of events from their declarations.
 *
 * <p>Only types that are declared in the code base have fields here. All others, those of libraries
 * and of ignored code, are known by name: some witnesses see their insides, others do not, and a
 * schema must not depend on who reads it.
 */
public final class EventReader {

  private final Properties properties;
  private final Set<String> nameAnnotations;

  /**
   * A reader.
   *
   * @param types all types of the code base
   * @param nameAnnotations the canonical names of the annotations that give an event its name
   */
  public EventReader(
      Collection<TypeFacts> types, Hierarchy hierarchy, Set<String> nameAnnotations) {
    this.properties = new Properties(types, hierarchy);
    this.nameAnnotations = nameAnnotations;
  }

  /** The schema of an event, which must be a type of the code base. */
  public DeclaredEvent read(TypeFacts event) {
    TypeName type = event.name();
    SchemaBuilder schema = new SchemaBuilder(properties);
    schema.addObject(TypeUse.of(type), event);
    List<String> names = texts(event, "value");
    EventContract contract =
        new EventContract(
            names.isEmpty() ? type.qualifiedName() : names.get(0),
            type.qualifiedName(),
            new TreeSet<>(texts(event, "formerly")),
            schema.fields());
    return new DeclaredEvent(
        type,
        contract,
        new TreeMap<>(schema.fieldOrigins()),
        new TreeMap<>(schema.objectOrigins()));
  }

  private List<String> texts(TypeFacts event, String element) {
    return event.annotations().stream()
        .filter(use -> nameAnnotations.contains(use.type().qualifiedName()))
        .map(AnnotationUse::texts)
        .flatMap(texts -> texts.getOrDefault(element, List.of()).stream())
        .filter(text -> !text.isBlank())
        .toList();
  }

  static Origin originOf(TypeFacts type) {
    return new Origin(Member.type(type.name().named()), type.place());
  }
}
