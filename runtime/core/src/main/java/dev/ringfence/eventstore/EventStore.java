package dev.ringfence.eventstore;

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
   * Closes the engine, and with it the store: see {@link JobEngine#close}. Closing twice is fine.
   */
  @Override
  void close();
}
