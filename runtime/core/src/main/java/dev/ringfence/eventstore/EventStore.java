package dev.ringfence.eventstore;

import java.util.Collection;
import java.util.List;

/**
 * Hands events to those who subscribe to them.
 *
 * <pre>{@code
 * try (EventStore store =
 *     EventStore.of(new MergeRequestsSubscriptions(), new PackagesSubscriptions())
 *         .runOn(JobEngine.inProcess())) {
 *   store.publish(new PipelineCreatedEvent(1, "main"));
 * }
 * }</pre>
 *
 * <p>Safe for use by several threads.
 */
public interface EventStore extends AutoCloseable {

  /** Begins a store with the subscriptions of all domains. */
  static EventStoreBuilder of(Subscriptions... subscriptions) {
    return new EventStoreBuilder(List.of(subscriptions));
  }

  /**
   * Says that something happened. Each subscription to the event's exact class whose condition is
   * met becomes a job of the engine; this method does not wait for the subscribers. Without any, it
   * does nothing.
   *
   * <p>All jobs of one publication are taken by the engine, or none. If the engine has no room,
   * this method waits until it has, except when it is called by a subscriber that the engine runs.
   *
   * @throws PublicationException if a condition threw; every other subscription has got the event
   *     by then
   * @throws RejectedJobException (an {@link IllegalStateException}) if the store is closed, or the
   *     thread is interrupted while it waits for room; nobody has got the event then
   */
  void publish(Event event);

  /**
   * Says that many things of one kind happened. Each subscription gets those events that meet its
   * condition, in groups of its {@link SubscriptionOptions#groupSize}; a group is one job of the
   * engine, in which each event is handled by a fresh subscriber, and one that fails is tried again
   * alone. Of more than 100 groups, each further hundred runs 10 seconds after the one before.
   *
   * @param events all of the same class; none is fine
   * @throws IllegalArgumentException if they are of different classes; nobody has got any then
   * @throws PublicationException as in {@link #publish}
   * @throws RejectedJobException as in {@link #publish}
   */
  void publishGroup(Collection<? extends Event> events);

  /** What there is to see and to switch while the store runs. */
  Operations operations();

  /**
   * Closes the engine, and with it the store: see {@link JobEngine#close}. Closing twice is fine.
   */
  @Override
  void close();
}
