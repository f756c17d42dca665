package dev.ringfence.eventstore;

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
   * Acts on an event. Whatever this throws is logged and handed to the {@link
   * FailedDeliveryListener}; other subscribers get the event regardless.
   *
   * @param event never null
   */
  void handleEvent(E event);
}
