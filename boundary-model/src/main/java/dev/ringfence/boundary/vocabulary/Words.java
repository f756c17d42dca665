package dev.ringfence.boundary.vocabulary;

import java.util.List;
import java.util.stream.Stream;

/**
 * The words of a preset or of a code base, in the order in which they were given.
 *
 * @param workers the words for workers
 * @param subscribers the types that make a subtype a subscriber
 * @param subscriberAnnotations the annotations, by canonical name, that make a method a subscriber
 *     to the type of its first parameter
 * @param events the words for events
 * @param costly what a dispatch condition must not reach
 * @param entities persistent objects, which are not to be carried by an event
 * @param entityCallbacks the annotations that make a method a persistence life-cycle callback, and
 *     the types whose methods are such
 * @param wiringAnnotations the annotations, by canonical name, of methods that make objects and put
 *     them together, whichever domain they stand in
 */
public record Words(
    List<WorkerWord> workers,
    List<SubscriberWord> subscribers,
    List<String> subscriberAnnotations,
    List<EventWord> events,
    List<CostlyWord> costly,
    List<Mark> entities,
    List<Mark> entityCallbacks,
    List<String> wiringAnnotations) {

  /** No words. */
  public static final Words NONE =
      new Words(
          List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

  public Words {
    workers = List.copyOf(workers);
    subscribers = List.copyOf(subscribers);
    subscriberAnnotations = List.copyOf(subscriberAnnotations);
    events = List.copyOf(events);
    costly = List.copyOf(costly);
    entities = List.copyOf(entities);
    entityCallbacks = List.copyOf(entityCallbacks);
    wiringAnnotations = List.copyOf(wiringAnnotations);
  }

  /** The words of both. */
  public Words and(Words other) {
    return new Words(
        concat(workers, other.workers),
        concat(subscribers, other.subscribers),
        concat(subscriberAnnotations, other.subscriberAnnotations),
        concat(events, other.events),
        concat(costly, other.costly),
        concat(entities, other.entities),
        concat(entityCallbacks, other.entityCallbacks),
        concat(wiringAnnotations, other.wiringAnnotations));
  }

  private static <T> List<T> concat(List<T> a, List<T> b) {
    return Stream.concat(a.stream(), b.stream()).toList();
  }
}
