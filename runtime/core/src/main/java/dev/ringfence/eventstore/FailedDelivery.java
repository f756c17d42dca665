package dev.ringfence.eventstore;

import java.util.Optional;

/**
 * A job that the engine has given up: an event that did not reach its subscriber, or an argument
 * that did not reach a plain worker.
 *
 * @param worker the subscriber or worker
 * @param argument the event or argument
 * @param cause what the worker threw, or what kept it from being created; an {@link
 *     AbandonedJobException} if the engine closed first
 */
public record FailedDelivery(Class<? extends Worker<?>> worker, Object argument, Throwable cause) {

  /** The event; empty if a plain worker was enqueued with something else. */
  public Optional<Event> event() {
    return argument instanceof Event event ? Optional.of(event) : Optional.empty();
  }
}
