package dev.ringfence.boundary.rule;

import dev.ringfence.boundary.facts.TypeFacts;
import dev.ringfence.boundary.facts.TypeName;
import dev.ringfence.boundary.hierarchy.Hierarchy;
import dev.ringfence.boundary.hierarchy.Supertype;
import dev.ringfence.boundary.vocabulary.Vocabulary;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What types are in the words of the code base: workers, events, or something that has to do with
 * either. Each is decided once. Safe for use by several threads if the hierarchy is.
 */
final class TypeRoles {

  private final Vocabulary vocabulary;
  private final Hierarchy hierarchy;
  private final Supertypes supertypes;
  private final Map<TypeName, WorkerRole> workers = new ConcurrentHashMap<>();
  private final Map<TypeName, Boolean> events = new ConcurrentHashMap<>();

  TypeRoles(Vocabulary vocabulary, Hierarchy hierarchy, Supertypes supertypes) {
    this.vocabulary = vocabulary;
    this.hierarchy = hierarchy;
    this.supertypes = supertypes;
  }

  /**
   * Whether a type is a worker. The types that the vocabulary names are the shared bases, not
   * workers, unless one can be instantiated itself.
   */
  WorkerRole of(TypeName name) {
    WorkerRole role = workers.get(name);
    if (role == null) {
      role = determineRole(name);
      workers.put(name, role);
    }
    return role;
  }

  private WorkerRole determineRole(TypeName name) {
    TypeFacts type = name.isResolved() ? hierarchy.find(name) : null;
    if (type == null || (type.isAbstract() && vocabulary.isWorkerType(name.qualifiedName()))) {
      return WorkerRole.NONE;
    }
    List<String> words =
        Stream.concat(Stream.of(name), supertypes.of(type).stream().map(Supertype::name))
            .map(TypeName::qualifiedName)
            .filter(vocabulary::isWorkerType)
            .toList();
    boolean isAnnotated = isAnnotatedWorker(type);
    if (words.isEmpty() && !isAnnotated) {
      return WorkerRole.NONE;
    }
    boolean anyMethod =
        isAnnotated || words.stream().anyMatch(word -> vocabulary.runBy(word).isEmpty());
    return new WorkerRole(
        true,
        isAnnotated || words.stream().anyMatch(vocabulary::isDedicated),
        anyMethod
            ? Set.of()
            : words.stream()
                .flatMap(word -> vocabulary.runBy(word).stream())
                .collect(Collectors.toUnmodifiableSet()));
  }

  /** Whether a type, or one above it, has an annotation that makes it a worker. */
  boolean isAnnotatedWorker(TypeFacts type) {
    return vocabulary.hasWorkerAnnotations()
        && Stream.concat(
                Stream.of(type),
                supertypes.of(type).stream().flatMap(above -> Stream.ofNullable(above.facts())))
            .anyMatch(this::hasWorkerAnnotation);
  }

  private boolean hasWorkerAnnotation(TypeFacts type) {
    return type.annotations().stream()
        .anyMatch(use -> vocabulary.isWorkerTypeAnnotation(use.type().qualifiedName()));
  }

  /**
   * Whether a type is an event, or an abstract family of events. The types that the vocabulary
   * names are the shared bases, not events.
   */
  boolean isEvent(TypeName name) {
    Boolean known = events.get(name);
    if (known == null) {
      known = determineEvent(name);
      events.put(name, known);
    }
    return known;
  }

  private boolean determineEvent(TypeName name) {
    if (!name.isResolved() || vocabulary.eventTypes().contains(name.qualifiedName())) {
      return false;
    }
    TypeFacts type = hierarchy.find(name);
    return type != null
        && (type.annotations().stream()
                .anyMatch(use -> vocabulary.eventAnnotations().contains(use.type().qualifiedName()))
            || supertypes.of(type).stream()
                .anyMatch(above -> vocabulary.eventTypes().contains(above.name().qualifiedName())));
  }

  /**
   * Whether a type, one around it, or one of its methods is anything in the words of the code base,
   * so that naming a member through it can matter. What is not in sight can.
   */
  boolean isOfNote(TypeName name) {
    TypeFacts type = name.isResolved() ? hierarchy.find(name) : null;
    return type == null
        || !vocabulary.takingLambdas().isEmpty()
        || Stream.concat(Stream.of(name), Enclosing.of(name))
            .anyMatch(each -> isEvent(each) || of(each).isWorker())
        || (vocabulary.hasWorkerAnnotations() && hasAnnotatedWorkers(type));
  }

  /** In the type itself, above it, or below it: a call may be one of any of those methods. */
  private boolean hasAnnotatedWorkers(TypeFacts type) {
    return Stream.of(
            Stream.of(type),
            hierarchy.supertypesOf(type).stream()
                .flatMap(above -> Stream.ofNullable(above.facts())),
            hierarchy.subtypesOf(type.name()).stream())
        .flatMap(kin -> kin)
        .anyMatch(kin -> hasWorkerAnnotation(kin) || declaresAnnotatedWorker(kin));
  }

  private boolean declaresAnnotatedWorker(TypeFacts type) {
    return type.methods().stream()
        .flatMap(method -> method.annotations().stream())
        .anyMatch(annotation -> vocabulary.isWorkerAnnotation(annotation.qualifiedName()));
  }
}
