package dev.ringfence.eventstore;

import java.util.List;

/** What the store gives its engine to run jobs with. Safe for use by several threads. */
public interface JobRunner {

  /**
   * Runs a job once, in this thread: a fresh worker for each event. Whatever handlers throw, {@link
   * Error}s too, is in the result, and so is the decision when to try again; this throws nothing.
   */
  JobResult run(Job job);

  /**
   * Says that the engine gives up a job that it has not run to its end. It is logged and handed to
   * the {@link FailedDeliveryListener}. This throws nothing, whatever the listener does.
   *
   * @param cause why
   */
  void giveUp(Job job, Throwable cause);

  /**
   * Says that the engine gives up what it has written down and cannot make a job of: it is logged,
   * and told to the {@link EventStoreListener}. The {@link FailedDeliveryListener} is not, since
   * there is no event to show it. This throws nothing.
   *
   * @param worker class name of the subscriber or worker, as it was written down
   * @param argument the event's name, or the class name of a plain worker's argument
   * @param attempt how often it was tried
   * @param error why it cannot be run
   */
  void giveUp(String worker, String argument, int attempt, String error);

  /** Says that the engine has dropped a delivery for one with the same key that waits. */
  void deduplicated(Delivery delivery);

  /** The events that may be read back. */
  EventTypes events();

  /**
   * Makes a delivery of what a durable engine has written down.
   *
   * @param subscriber the subscriber's class name, today's or a {@linkplain Formerly former} one
   * @param events all of the same class; at least one
   * @param attempt which attempt the next run is, from 1
   * @throws UnknownSubscriberException if nobody of that name subscribes to the event today; the
   *     engine keeps what it has written down, and tells its operator
   */
  Delivery restore(String subscriber, List<PublishedEvent> events, int attempt);

  /**
   * Makes a plain worker's job of what a durable engine has written down.
   *
   * @param worker a concrete class
   * @param argument what the worker is given
   * @param attempt which attempt the next run is, from 1
   */
  WorkerJob restoreWork(Class<? extends Worker<?>> worker, Object argument, int attempt);
}
