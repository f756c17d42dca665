package dev.ringfence.eventstore;

/**
 * What an engine calls to run a job. It takes worker and argument apart, since a durable engine has
 * them from its database. Safe for use by several threads.
 */
public interface JobRunner {

  /**
   * Creates a worker and runs it once, in this thread.
   *
   * <p>It throws whatever the factory or the worker throws, {@link Error}s too: the engine decides
   * whether to try again or to give up.
   *
   * @param argument of the type that the worker takes
   */
  void run(Class<? extends Worker<?>> worker, Object argument);

  /**
   * Says that the engine has given up on a job. It is logged and handed to the {@link
   * FailedDeliveryListener}. This throws nothing, whatever the listener does.
   *
   * @param cause what the last run threw, or why there was none
   */
  void giveUp(Class<? extends Worker<?>> worker, Object argument, Throwable cause);
}
