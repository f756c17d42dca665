package dev.ringfence.eventstore;

import java.time.Duration;

/**
 * A worker that is run by events.
 *
 * <pre>{@code
 * final class UpdateHeadPipelineWorker implements Subscriber<PipelineCreatedEvent> {
 *   @Override
 *   public void handleEvent(PipelineCreatedEvent event) {
 *     mergeRequests.updateHeadPipeline(event.ref(), event.pipelineId());
 *   }
 * }
 * }</pre>
 *
 * @param <E> the event; or a common supertype of several, each with a subscription of its own
 */
public interface Subscriber<E extends Event> extends Worker<E> {

  /**
   * Delivers an event. The store calls this, and what a delivery needs besides the handler is done
   * here: do not override it (the rule {@code SubscriberOverridesPerform} says so in the build).
   */
  @Override
  default void perform(E event) {
    handleEvent(event);
  }

  /**
   * Acts on an event. If this throws, whatever it is, the event is handled again by the
   * subscription's {@link RetryPolicy}, and goes to the dead letters at last; other subscribers get
   * the event regardless.
   *
   * <p>An event may be handled more than once, so doing it twice must do no harm.
   *
   * @param event never null
   */
  void handleEvent(E event);

  /**
   * Puts the event at hand off: once {@link #handleEvent} has returned, it is delivered to this
   * subscriber again after a delay, as a first attempt. If {@code handleEvent} throws instead, it
   * is tried again as any.
   *
   * @param delay not negative
   * @param event what {@code handleEvent} was given
   * @throws IllegalStateException if this thread does not handle that event just now
   */
  default void handleEventIn(Duration delay, E event) {
    DeliveryContext.putOff(delay, event);
  }
}
