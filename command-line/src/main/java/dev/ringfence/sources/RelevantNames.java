package dev.ringfence.sources;

import dev.ringfence.boundary.config.RingfenceConfig;
import dev.ringfence.boundary.facts.TypeFacts;
import dev.ringfence.boundary.facts.TypeName;
import dev.ringfence.boundary.judge.Judge;
import dev.ringfence.boundary.rule.Rules;
import dev.ringfence.boundary.vocabulary.MethodName;
import dev.ringfence.boundary.vocabulary.SubscriberWord;
import dev.ringfence.boundary.vocabulary.Vocabulary;
import dev.ringfence.boundary.vocabulary.Words;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The simple names without which a file can hold no finding about a reference: those of workers and
 * of events, of what publishes and subscribes, and of all members and types through whose
 * declarations one of them is handed on. A file that has none of them need not be read again.
 */
final class RelevantNames {

  private final TypeIndex index;
  private final TypeNames names;
  private final Vocabulary vocabulary;
  private final Judge judge;
  private final Set<String> running = new HashSet<>();
  private final Set<String> eventMethods;
  private final Identifiers single;
  private final Identifiers speakingOfEvents;
  private final Identifiers eventMethodNames;
  private final Identifiers evidence;

  RelevantNames(TypeIndex index, RingfenceConfig config, TypeNames names, Judge judge) {
    this.index = index;
    this.names = names;
    this.vocabulary = config.vocabulary();
    this.judge = judge;
    Mentions mentions = new Mentions(index.declared());
    Set<String> found = new HashSet<>();
    if (!config.domains().isEmpty() && judge.isOn(Rules.CROSS_DOMAIN_WORKER_CALL)) {
      found.addAll(mentions.closure(workers()));
    }
    if (!config.domains().isEmpty() && judge.isOn(Rules.FOREIGN_EVENT_PUBLISHED)) {
      found.addAll(events());
      found.addAll(mentions.closure(buildersOfEvents()));
    }
    this.single = Identifiers.of(found);
    List<MethodName> methods = methodsOfEvents(vocabulary.words());
    this.eventMethods = methods.stream().map(MethodName::method).collect(Collectors.toSet());
    this.eventMethodNames = Identifiers.of(eventMethods);
    Stream<String> types = methods.stream().map(MethodName::type);
    this.speakingOfEvents = Identifiers.of(mentions.closure(simpleNames(types)));
    this.evidence = Identifiers.of(mentions.closure(simpleNames(typesOfEvents())));
  }

  private Set<String> simpleNames(Stream<String> canonicalNames) {
    return canonicalNames.map(name -> type(name).simpleName()).collect(Collectors.toSet());
  }

  private Stream<String> typesOfEvents() {
    Words words = vocabulary.words();
    return Stream.of(
            vocabulary.eventTypes().stream(),
            vocabulary.eventAnnotations().stream(),
            words.subscribers().stream().map(SubscriberWord::type),
            words.subscriberAnnotations().stream(),
            methodsOfEvents(words).stream().map(MethodName::type))
        .flatMap(Function.identity());
  }

  private TypeName type(String canonicalName) {
    return names.qualified(Arrays.asList(canonicalName.split("\\.", -1)));
  }

  private Set<String> workers() {
    Set<String> start = new HashSet<>();
    for (String role : vocabulary.roleTypes()) {
      TypeName name = type(role);
      start.add(name.simpleName());
      for (TypeFacts worker : index.subtypesOf(name)) {
        start.add(worker.name().simpleName());
        addRunning(vocabulary.runBy(role), worker);
      }
    }
    for (SourceType type : index.declared()) {
      addAnnotatedMethods(type);
      if (isAnnotated(type.header().annotations(), vocabulary.workerTypeAnnotations())) {
        addAnnotatedType(type, start);
      }
    }
    start.addAll(running);
    vocabulary.words().workers().stream()
        .flatMap(word -> word.enqueuedBy().stream())
        .forEach(method -> start.add(method.method()));
    return start;
  }

  private void addRunning(Set<String> runBy, TypeFacts worker) {
    if (runBy.isEmpty()) {
      worker.methods().forEach(method -> running.add(method.name()));
    } else {
      running.addAll(runBy);
    }
  }

  private void addAnnotatedType(SourceType type, Set<String> names) {
    names.add(type.name().simpleName());
    type.declaredMethods().forEach(method -> running.add(method.name()));
    for (TypeFacts below : index.subtypesOf(type.name())) {
      names.add(below.name().simpleName());
      addRunning(Set.of(), below);
    }
  }

  private void addAnnotatedMethods(SourceType type) {
    for (SourceType.Method method : type.declaredMethods()) {
      if (isAnnotated(method.annotations(), vocabulary.workerAnnotations())) {
        running.add(method.name());
      }
    }
  }

  private static boolean isAnnotated(List<AnnotationSyntax> annotations, Set<String> wanted) {
    return annotations.stream()
        .map(annotation -> lastName((TypeSyntax.Named) annotation.type()))
        .anyMatch(simpleName -> wanted.stream().anyMatch(word -> endsWith(word, simpleName)));
  }

  private static boolean endsWith(String qualifiedName, String simpleName) {
    return qualifiedName.equals(simpleName) || qualifiedName.endsWith("." + simpleName);
  }

  private static String lastName(TypeSyntax.Named annotation) {
    List<String> parts = annotation.names();
    return parts.get(parts.size() - 1);
  }

  /** Whoever makes an event names it, or imports what makes it from it. */
  private Set<String> events() {
    Set<String> result = new HashSet<>();
    for (String word : vocabulary.eventTypes()) {
      index.subtypesOf(type(word)).forEach(event -> result.add(event.name().simpleName()));
    }
    for (SourceType type : index.declared()) {
      if (isAnnotated(type.header().annotations(), vocabulary.eventAnnotations())) {
        result.add(type.name().simpleName());
        index.subtypesOf(type.name()).forEach(event -> result.add(event.name().simpleName()));
      }
    }
    return result;
  }

  /** A builder may come from anywhere: whoever has it at hand need not name the event. */
  private Set<String> buildersOfEvents() {
    Set<String> events = events();
    return index.declared().stream()
        .filter(type -> returnsOuter(type, events))
        .map(type -> type.name().simpleName())
        .collect(Collectors.toSet());
  }

  private static boolean returnsOuter(SourceType type, Set<String> events) {
    SourceType outer = type.outer();
    return outer != null
        && events.contains(outer.name().simpleName())
        && type.declaredMethods().stream()
            .anyMatch(
                method ->
                    method.returnType() instanceof TypeSyntax.Named named
                        && lastName(named).equals(outer.name().simpleName()));
  }

  private static List<MethodName> methodsOfEvents(Words words) {
    return Stream.concat(
            words.events().stream().flatMap(word -> word.publishedBy().stream()),
            words.subscribers().stream()
                .flatMap(word -> Stream.concat(word.subscribedBy().stream(), word.when().stream())))
        .toList();
  }

  /** The words that make names relevant. */
  Vocabulary vocabulary() {
    return vocabulary;
  }

  /** Whether a file with these identifiers may publish, subscribe, or take a condition. */
  boolean maySpeakOfEvents(Identifiers identifiers) {
    return identifiers.mayHaveOneOf(eventMethodNames) && identifiers.mayHaveOneOf(speakingOfEvents);
  }

  /** Whether a file with these words, which does not parse, may be missed as evidence. */
  boolean mayBeEvidence(Identifiers words) {
    return judge.gathersTypeReferences() || words.mayHaveOneOf(evidence);
  }

  /**
   * Whether a call of a method of that name may run or take a worker or an event, whoever has the
   * method.
   *
   * @param speaksOfEvents whether the file around may
   */
  boolean isMethodThatMatters(String name, boolean speaksOfEvents) {
    return running.contains(name)
        || judge.mayEnqueueLambda(name)
        || vocabulary.enqueuing().has(name)
        || (speaksOfEvents && eventMethods.contains(name));
  }

  /** Whether a file with these identifiers may hold a finding about a reference, or evidence. */
  boolean mayBeIn(Identifiers identifiers) {
    return identifiers.mayHaveOneOf(single) || maySpeakOfEvents(identifiers);
  }
}
