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
   * Says that something happened. Each subscription to the event whose condition is met becomes a
   * job of the engine, all of them handed over together; except on {@link JobEngine#direct} this
   * method does not wait for the subscribers. Without any, it does nothing.
   *
   * <p>If the engine has no room, this method waits until it has, or refuses, as the engine is set
   * up; a publication by a subscriber that the engine runs is always taken.
   *
   * @throws PublicationException if a condition threw; every other subscription has got the event
   *     by then
   * @throws RejectedJobException (an {@link IllegalStateException}) if the engine did not take all
   *     jobs: because the store is closed, there is no room, or the thread is interrupted while it
   *     waits for room. It names those not taken; the others are on their way
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
