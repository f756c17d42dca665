package dev.ringfence.eventstore;

/**
 * Does background work for its own domain. Other domains never run it: they publish an event, and a
 * {@link Subscriber} of this domain acts on it.
 *
 * <p>Each job gets a worker of its own, made by the {@link WorkerFactory}, so a worker need not be
 * safe for use by several threads.
 *
 * @param <A> what the work is about
 */
public interface Worker<A> {

  /**
   * Does the work. An engine may run the same job more than once, so this must do no harm when it
   * is repeated.
   *
   * @param argument never null
   */
  void perform(A argument);
}
