package dev.ringfence.eventstore;

import java.util.Collection;

/**
 * A condition said as data: what the store can index, so that any number of them cost a publication
 * what one does.
 *
 * @param <T> the event
 * @param <V> the property's type
 */
public interface PropertyCondition<T extends Event, V> {

  /** The property equals a value. */
  SubscriptionOptions<T> eq(V value);

  /**
   * The property equals one of several values.
   *
   * @param values at least one
   */
  SubscriptionOptions<T> in(Collection<? extends V> values);

  /** The property is there: it is not null, and not an empty {@link java.util.Optional}. */
  SubscriptionOptions<T> present();
}
