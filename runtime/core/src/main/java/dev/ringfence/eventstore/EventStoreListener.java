package dev.ringfence.eventstore;

import java.time.Duration;

/**
 * Learns of what a store does, for meters. Without one, nothing is measured. It is called in the
 * threads that do the work, so it must be quick; what it throws is logged, and harms nobody.
 *
 * <p>Events are given by name ({@link EventName}), subscribers by class name.
 */
public interface EventStoreListener {

  /**
   * An event was published.
   *
   * @param deliveries how many subscriptions get it
   * @param skipped how many do not, since their conditions say so or they are switched off
   */
  default void published(String event, int deliveries, int skipped) {}

  /**
   * A handler is about to run.
   *
   * @param lag between the time when it should have run and now; for the first attempt only, else
   *     zero
   */
  default void started(String event, String subscriber, Duration lag) {}

  /** A handler has returned. */
  default void delivered(String event, String subscriber, Duration time) {}

  /** The subscription's filter did not let the event pass. */
  default void filtered(String event, String subscriber) {}

  /** A handler or filter has thrown; the delivery is tried again, or is dead. */
  default void failed(String event, String subscriber, int attempt, Throwable failure) {}

  /**
   * A delivery was given up, or a plain worker's job, which counts with its argument's class name
   * in place of the event. What a durable engine cannot even read has the event and the subscriber
   * {@code "?"}.
   */
  default void dead(String event, String subscriber, Throwable cause) {}

  /** A delivery was dropped because one with the same deduplication key waits. */
  default void deduplicated(String event, String subscriber) {}
}
