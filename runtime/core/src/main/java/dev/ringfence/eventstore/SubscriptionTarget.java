package dev.ringfence.eventstore;

import java.util.Collection;

/**
 * A subscription that lacks its event.
 *
 * @param <E> what the subscriber handles
 */
public interface SubscriptionTarget<E extends Event> {

  /**
   * Names the event: a concrete class, which is matched exactly (events of a subclass are not
   * delivered), or a sealed class or interface, which stands for all events that it permits.
   *
   * @return further decisions about the subscription, all optional
   */
  <T extends E> SubscriptionOptions<T> to(Class<T> event);

  /**
   * Names several events, each as in {@link #to}, to which the same decisions apply.
   *
   * @param events at least one
   */
  SubscriptionOptions<E> toAnyOf(Collection<? extends Class<? extends E>> events);

  /**
   * Names events by a pattern over their names ({@link EventName}): {@code package_registry/*}. A
   * {@code *} stands for any characters, slashes too; everything else for itself.
   *
   * @param pattern matches at least one event that the store knows: because a subscription names
   *     its class, or by {@link Registry#publishes}
   */
  SubscriptionOptions<E> toNamed(String pattern);
}
