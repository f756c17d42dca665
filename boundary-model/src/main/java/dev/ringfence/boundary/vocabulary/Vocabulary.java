package dev.ringfence.boundary.vocabulary;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All words of a code base: those of the presets it names and its own. Immutable.
 *
 * <p>Names are looked up by hash, so a large vocabulary costs an engine no more than a small one.
 */
public final class Vocabulary {

  private final List<WorkerWord> workers;
  private final List<SubscriberWord> subscribers;
  private final List<EventWord> events;

  private final Map<String, SubscriberWord> subscriberByType = new HashMap<>();
  private final Map<String, Set<String>> runByOfWorkerType = new HashMap<>();
  private final Set<String> workerAnnotations = new HashSet<>();
  private final Map<String, Set<String>> typesByEnqueueMethod = new HashMap<>();
  private final Map<String, Set<String>> typesByLambdaMethod = new HashMap<>();

  /** A vocabulary of these words. */
  public Vocabulary(
      List<WorkerWord> workers, List<SubscriberWord> subscribers, List<EventWord> events) {
    this.workers = List.copyOf(workers);
    this.subscribers = List.copyOf(subscribers);
    this.events = List.copyOf(events);
    for (WorkerWord word : workers) {
      if (word instanceof WorkerWord.OfType ofType) {
        runByOfWorkerType.merge(ofType.type(), ofType.runBy(), Vocabulary::union);
      } else if (word instanceof WorkerWord.Annotated annotated) {
        workerAnnotations.add(annotated.annotation());
      }
      Map<String, Set<String>> typesByMethod =
          word instanceof WorkerWord.InLambda ? typesByLambdaMethod : typesByEnqueueMethod;
      for (MethodName method : word.enqueuedBy()) {
        typesByMethod.computeIfAbsent(method.method(), key -> new HashSet<>()).add(method.type());
      }
    }
    for (SubscriberWord word : subscribers) {
      subscriberByType.put(word.type(), word);
      runByOfWorkerType.merge(word.type(), runBy(word), Vocabulary::union);
    }
  }

  private static Set<String> runBy(SubscriberWord word) {
    Stream<String> handler = word.handler() == null ? Stream.of() : Stream.of(word.handler());
    return Stream.concat(word.sealed().stream(), handler).collect(Collectors.toUnmodifiableSet());
  }

  private static Set<String> union(Set<String> a, Set<String> b) {
    return Stream.concat(a.stream(), b.stream()).collect(Collectors.toUnmodifiableSet());
  }

  /** The words of both. */
  public Vocabulary and(Vocabulary other) {
    return new Vocabulary(
        Stream.concat(workers.stream(), other.workers.stream()).toList(),
        Stream.concat(subscribers.stream(), other.subscribers.stream()).toList(),
        Stream.concat(events.stream(), other.events.stream()).toList());
  }

  /** The words for workers, in the order in which they were given. */
  public List<WorkerWord> workers() {
    return workers;
  }

  /** The words for subscribers, in the order in which they were given. */
  public List<SubscriberWord> subscribers() {
    return subscribers;
  }

  /** The words for events, in the order in which they were given. */
  public List<EventWord> events() {
    return events;
  }

  /** What is said of a subscriber type of that canonical name; null if it is none. */
  public @Nullable SubscriberWord subscriber(String type) {
    return subscriberByType.get(type);
  }

  /** Whether a type of that canonical name makes its subtypes workers. Subscribers are workers. */
  public boolean isWorkerType(String type) {
    return runByOfWorkerType.containsKey(type);
  }

  /** The methods that run a worker of that type; empty if any of its methods does. */
  public Set<String> runBy(String workerType) {
    return runByOfWorkerType.getOrDefault(workerType, Set.of());
  }

  /** Whether an annotation of that canonical name makes a method a worker. */
  public boolean isWorkerAnnotation(String annotation) {
    return workerAnnotations.contains(annotation);
  }

  /** Whether any method at all is a worker by an annotation. */
  public boolean hasWorkerAnnotations() {
    return !workerAnnotations.isEmpty();
  }

  /** Whether some method of that simple name takes workers. */
  public boolean isEnqueueMethod(String name) {
    return typesByEnqueueMethod.containsKey(name);
  }

  /** The canonical names of the types whose method of that simple name takes workers. */
  public Set<String> enqueueingTypes(String methodName) {
    return typesByEnqueueMethod.getOrDefault(methodName, Set.of());
  }

  /** Whether there are methods that make workers of what the lambdas handed to them call. */
  public boolean hasLambdaMethods() {
    return !typesByLambdaMethod.isEmpty();
  }

  /** Whether some method of that simple name makes workers of what its lambdas call. */
  public boolean isLambdaMethod(String name) {
    return typesByLambdaMethod.containsKey(name);
  }

  /** The canonical names of the types whose method of that simple name does so. */
  public Set<String> lambdaTakingTypes(String methodName) {
    return typesByLambdaMethod.getOrDefault(methodName, Set.of());
  }

  /** The canonical names of the types that make a subtype a worker or a subscriber. */
  public Set<String> roleTypes() {
    return Set.copyOf(runByOfWorkerType.keySet());
  }

  /** The canonical names of the annotations that make a method a worker. */
  public Set<String> workerAnnotations() {
    return Set.copyOf(workerAnnotations);
  }
}
