package dev.ringfence.errorprone;

import java.util.Map;
import java.util.TreeMap;

/**
 * The types of the runtime, as far as the vocabulary of the {@code ringfence} preset names them.
 */
final class EventStoreSources {

  /** By path. */
  static final Map<String, String> ALL =
      new TreeMap<>(
          Map.of(
              "dev/ringfence/eventstore/Event.java",
              """
              package dev.ringfence.eventstore;
              public interface Event {}
              """,
              "dev/ringfence/eventstore/EventStore.java",
              """
              package dev.ringfence.eventstore;
              public interface EventStore {
                void publish(Event event);
                void publishGroup(java.util.List<? extends Event> events);
              }
              """,
              "dev/ringfence/eventstore/Registry.java",
              """
              package dev.ringfence.eventstore;
              public interface Registry {
                <E extends Event> SubscriptionTarget<E> subscribe(Class<? extends Subscriber<E>> subscriber);
              }
              """,
              "dev/ringfence/eventstore/SubscriptionTarget.java",
              """
              package dev.ringfence.eventstore;
              public interface SubscriptionTarget<E extends Event> {
                SubscriptionOptions<E> to(Class<? extends E> event);
              }
              """,
              "dev/ringfence/eventstore/SubscriptionOptions.java",
              """
              package dev.ringfence.eventstore;
              import java.util.function.Predicate;
              public interface SubscriptionOptions<E extends Event> {
                SubscriptionOptions<E> when(Predicate<? super E> condition);
                SubscriptionOptions<E> filter(Predicate<? super E> condition);
              }
              """,
              "dev/ringfence/eventstore/Worker.java",
              """
              package dev.ringfence.eventstore;
              public interface Worker<A> {
                void perform(A argument);
              }
              """,
              "dev/ringfence/eventstore/Subscriber.java",
              """
              package dev.ringfence.eventstore;
              public interface Subscriber<E extends Event> extends Worker<E> {
                @Override default void perform(E event) { handleEvent(event); }
                void handleEvent(E event);
              }
              """,
              "dev/ringfence/eventstore/JobEngine.java",
              """
              package dev.ringfence.eventstore;
              public interface JobEngine {
                <A> void enqueue(Class<? extends Worker<A>> worker, A argument);
                void enqueue(Worker<?> worker);
                void enqueue(String worker);
                void enqueueIn(long seconds, Class<?> worker);
                void subscribe(Class<?> worker);
              }
              """));

  private EventStoreSources() {}
}
