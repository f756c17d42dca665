package dev.ringfence.eventstore;

/**
 * Takes down the subscriptions at start. What is wrong with them is collected and reported all at
 * once by {@link EventStoreBuilder#runOn}. From then on the registry is frozen for good: every
 * method of it and of what it returned throws {@link IllegalStateException}.
 */
public interface Registry {

  /**
   * Begins a subscription, which {@link SubscriptionTarget#to} finishes.
   *
   * @param subscriber a class that the {@link WorkerFactory} can create
   */
  <E extends Event> SubscriptionTarget<E> subscribe(Class<? extends Subscriber<E>> subscriber);
}
