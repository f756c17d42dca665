package dev.ringfence.eventstore;

import java.util.List;

/** A running store, for those who operate it. Safe for use by several threads. */
public interface Operations {

  /** Every subscription, in the order in which they were registered. */
  List<SubscriptionControl> subscriptions();

  /**
   * One subscription.
   *
   * @param id as in {@link SubscriptionControl#id()}
   * @throws IllegalArgumentException if there is none of that id; the message suggests one
   */
  SubscriptionControl subscription(String id);

  /** How many events and jobs wait to be run, due or not. */
  long waiting();

  /** The jobs that were given up. */
  DeadLetters deadLetters();
}
