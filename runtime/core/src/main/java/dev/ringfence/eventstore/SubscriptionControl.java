package dev.ringfence.eventstore;

import java.util.Optional;

/**
 * One subscription of a running store, with its kill switch. Safe for use by several threads.
 *
 * <p>The switch belongs to this process: it is on after a restart, and other processes have their
 * own.
 */
public interface SubscriptionControl {

  /**
   * Subscriber and events, with the conditions that tell it from others; stable across releases.
   */
  String id();

  /** The subscriber's class. */
  Class<? extends Subscriber<?>> subscriber();

  /** The condition as far as it is data; empty if there is none. */
  Optional<String> condition();

  /** Whether each publication must ask a condition that is code: the slow path. */
  boolean asksCode();

  /** Whether events are delivered. */
  boolean isOn();

  /** Why it was switched off; empty if it is on. */
  Optional<String> reason();

  /**
   * Stops deliveries. What is published from now on is not delivered to this subscriber, and
   * counted as skipped; what waits, or is tried again, goes to the dead letters when its turn
   * comes. What runs just now goes on.
   *
   * @param reason for those who look at it later
   */
  void switchOff(String reason);

  /** Delivers again what is published from now on. */
  void switchOn();
}
