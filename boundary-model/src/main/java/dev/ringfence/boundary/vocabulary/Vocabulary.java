package dev.ringfence.boundary.vocabulary;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All words of a code base, those of the presets it names and its own, ready to be looked up.
 * Immutable.
 *
 * <p>Names are looked up by hash, so a large vocabulary costs an engine no more than a small one.
 */
public final class Vocabulary {

  private final Words words;

  private final Map<String, SubscriberWord> subscriberByType = new HashMap<>();
  private final Map<String, Set<String>> runByOfWorkerType = new HashMap<>();
  private final Set<String> dedicatedTypes = new HashSet<>();
  private final Set<String> workerAnnotations = new HashSet<>();
  private final Set<String> workerTypeAnnotations = new HashSet<>();
  private final Set<String> subscriberAnnotations;
  private final Set<String> eventTypes;
  private final Set<String> eventAnnotations;
  private final Set<String> nameAnnotations;
  private final Set<String> entityTypes;
  private final Set<String> entityAnnotations;
  private final MethodNames enqueuing;
  private final MethodNames takingLambdas;
  private final MethodNames publishing;
  private final MethodNames subscribing;
  private final MethodNames takingConditions;
  private final CostlyCode costly;
  private final Set<String> entityCallbackTypes;
  private final Set<String> entityCallbackAnnotations;

  /** A vocabulary of these words. */
  public Vocabulary(Words words) {
    this.words = words;
    this.subscriberAnnotations = Set.copyOf(words.subscriberAnnotations());
    List<Mark> events = words.events().stream().flatMap(word -> markOf(word).stream()).toList();
    this.eventTypes = types(events);
    this.eventAnnotations = annotations(events);
    this.nameAnnotations =
        words.events().stream()
            .flatMap(word -> Stream.ofNullable(word.namedBy()))
            .collect(Collectors.toUnmodifiableSet());
    this.entityTypes = types(words.entities());
    this.entityAnnotations = annotations(words.entities());
    this.enqueuing =
        methods(
            words.workers(),
            word -> word instanceof WorkerWord.InLambda ? List.of() : word.enqueuedBy());
    this.takingLambdas =
        methods(
            words.workers(),
            word -> word instanceof WorkerWord.InLambda ? word.enqueuedBy() : List.of());
    this.publishing = methods(words.events(), EventWord::publishedBy);
    this.subscribing = methods(words.subscribers(), SubscriberWord::subscribedBy);
    this.takingConditions = methods(words.subscribers(), SubscriberWord::when);
    this.costly = new CostlyCode(words.costly());
    this.entityCallbackTypes = types(words.entityCallbacks());
    this.entityCallbackAnnotations = annotations(words.entityCallbacks());
    workerAnnotations.addAll(subscriberAnnotations);
    for (WorkerWord word : words.workers()) {
      if (word instanceof WorkerWord.OfType ofType) {
        addRole(ofType.type(), ofType.runBy(), ofType.isDedicated());
      } else if (word instanceof WorkerWord.Annotated annotated) {
        workerAnnotations.add(annotated.annotation());
        workerTypeAnnotations.add(annotated.annotation());
      }
    }
    for (SubscriberWord word : words.subscribers()) {
      subscriberByType.put(word.type(), word);
      addRole(word.type(), runBy(word), word.isDedicated());
    }
  }

  private void addRole(String type, Set<String> runBy, boolean isDedicated) {
    runByOfWorkerType.merge(type, runBy, Vocabulary::union);
    if (isDedicated) {
      dedicatedTypes.add(type);
    }
  }

  private static List<Mark> markOf(EventWord word) {
    Mark mark = word.mark();
    return mark == null ? List.of() : List.of(mark);
  }

  private static <W> MethodNames methods(
      List<W> words, Function<W, Collection<MethodName>> methodsOf) {
    return new MethodNames(words.stream().flatMap(word -> methodsOf.apply(word).stream()).toList());
  }

  /** The canonical names of the types among some marks. */
  static Set<String> types(List<Mark> marks) {
    return marks.stream()
        .filter(Mark.OfType.class::isInstance)
        .map(mark -> ((Mark.OfType) mark).type())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The canonical names of the annotations among some marks. */
  static Set<String> annotations(List<Mark> marks) {
    return marks.stream()
        .filter(Mark.Annotated.class::isInstance)
        .map(mark -> ((Mark.Annotated) mark).annotation())
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Set<String> runBy(SubscriberWord word) {
    Stream<String> handler = word.handler() == null ? Stream.of() : Stream.of(word.handler());
    return Stream.concat(word.sealed().stream(), handler).collect(Collectors.toUnmodifiableSet());
  }

  private static Set<String> union(Set<String> a, Set<String> b) {
    return Stream.concat(a.stream(), b.stream()).collect(Collectors.toUnmodifiableSet());
  }

  /** The words themselves. */
  public Words words() {
    return words;
  }

  /** What is said of a subscriber type of that canonical name; null if it is none. */
  public @Nullable SubscriberWord subscriber(String type) {
    return subscriberByType.get(type);
  }

  /** Whether an annotation of that canonical name makes a method a subscriber. */
  public boolean isSubscriberAnnotation(String annotation) {
    return subscriberAnnotations.contains(annotation);
  }

  /** Whether a type of that canonical name makes its subtypes workers. Subscribers are workers. */
  public boolean isWorkerType(String type) {
    return runByOfWorkerType.containsKey(type);
  }

  /**
   * Whether the subtypes of a type of that canonical name are workers and nothing else. Of others,
   * only what {@link #runBy runs} them counts.
   */
  public boolean isDedicated(String workerType) {
    return dedicatedTypes.contains(workerType);
  }

  /** The methods that run a worker of that type; empty if any of its methods does. */
  public Set<String> runBy(String workerType) {
    return runByOfWorkerType.getOrDefault(workerType, Set.of());
  }

  /** Whether an annotation of that canonical name makes a method a worker. */
  public boolean isWorkerAnnotation(String annotation) {
    return workerAnnotations.contains(annotation);
  }

  /**
   * Whether an annotation of that canonical name makes a type, with its subtypes, a worker. What
   * makes a method a subscriber says nothing on a type.
   */
  public boolean isWorkerTypeAnnotation(String annotation) {
    return workerTypeAnnotations.contains(annotation);
  }

  /** The canonical names of the annotations that make a type, with its subtypes, a worker. */
  public Set<String> workerTypeAnnotations() {
    return Set.copyOf(workerTypeAnnotations);
  }

  /** Whether any method or type at all is a worker by an annotation. */
  public boolean hasWorkerAnnotations() {
    return !workerAnnotations.isEmpty();
  }

  /** Whether an annotation of that canonical name is one of methods that only wire. */
  public boolean isWiringAnnotation(String annotation) {
    return words.wiringAnnotations().contains(annotation);
  }

  /** The canonical names of the types that make a subtype a worker or a subscriber. */
  public Set<String> roleTypes() {
    return Set.copyOf(runByOfWorkerType.keySet());
  }

  /** The canonical names of the annotations that make a method a worker. */
  public Set<String> workerAnnotations() {
    return Set.copyOf(workerAnnotations);
  }

  /** The canonical names of the types whose subtypes are events. */
  public Set<String> eventTypes() {
    return eventTypes;
  }

  /** The canonical names of the annotations that make a type an event. */
  public Set<String> eventAnnotations() {
    return eventAnnotations;
  }

  /** The canonical names of the annotations that give an event its stable name. */
  public Set<String> nameAnnotations() {
    return nameAnnotations;
  }

  /** The canonical names of the types whose subtypes are persistent objects. */
  public Set<String> entityTypes() {
    return entityTypes;
  }

  /** The canonical names of the annotations that make a type a persistent object. */
  public Set<String> entityAnnotations() {
    return entityAnnotations;
  }

  /** The methods that take workers as a class, an instance or a name, to run them. */
  public MethodNames enqueuing() {
    return enqueuing;
  }

  /** The methods that make workers of what the lambdas handed to them call. */
  public MethodNames takingLambdas() {
    return takingLambdas;
  }

  /** The methods that publish what is handed to them. */
  public MethodNames publishing() {
    return publishing;
  }

  /** The methods that take a subscriber or the event that it subscribes to. */
  public MethodNames subscribing() {
    return subscribing;
  }

  /** The methods that take a dispatch condition. */
  public MethodNames takingConditions() {
    return takingConditions;
  }

  /** What a dispatch condition must not reach. */
  public CostlyCode costly() {
    return costly;
  }

  /** The canonical names of the types whose methods are persistence life-cycle callbacks. */
  public Set<String> entityCallbackTypes() {
    return entityCallbackTypes;
  }

  /** The canonical names of the annotations that make a method such a callback. */
  public Set<String> entityCallbackAnnotations() {
    return entityCallbackAnnotations;
  }

  /** Whether a type of that canonical name says something about the types below it. */
  public boolean looksBelow(String type) {
    return isWorkerType(type) || eventTypes.contains(type) || entityCallbackTypes.contains(type);
  }

  /** Whether an annotation of that canonical name says something about what it is on. */
  public boolean looksAtAnnotated(String annotation) {
    return isWorkerAnnotation(annotation)
        || eventAnnotations.contains(annotation)
        || entityCallbackAnnotations.contains(annotation);
  }

  /** Whether a method of that simple name takes a worker, an event, a subscriber or a condition. */
  public boolean looksAtArguments(String method) {
    return enqueuing.has(method)
        || publishing.has(method)
        || subscribing.has(method)
        || takingConditions.has(method);
  }

  /** Whether a type of that canonical name is named with such a method. */
  public boolean looksAtArgumentsOf(String type) {
    return enqueuing.hasType(type)
        || publishing.hasType(type)
        || subscribing.hasType(type)
        || takingConditions.hasType(type);
  }
}
