package dev.ringfence.eventstore;

/**
 * Takes down the subscriptions at start. What is wrong with them is collected and reported all at
 * once by {@link EventStoreBuilder#runOn}. From then on the registry is frozen for good: every
 * method of it and of what it returned throws {@link IllegalStateException}.
 */
public interface Registry {

  /**
   * Begins a subscription, which one of {@link SubscriptionTarget}'s methods finishes.
   *
   * @param subscriber a class that the {@link WorkerFactory} can create
   */
  <E extends Event> SubscriptionTarget<E> subscribe(Class<? extends Subscriber<E>> subscriber);

  /**
   * Makes an event known to the store that this domain publishes. Events that a subscription names
   * by their class are known anyway; the others must be said here for name patterns to be checked
   * against them at start, and for a durable engine to read them.
   *
   * @param event a concrete class, or a sealed class or interface for all that it permits
   */
  void publishes(Class<? extends Event> event);
}
