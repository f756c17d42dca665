package dev.ringfence.eventstore.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.eventstore.Event;
import dev.ringfence.eventstore.Subscriber;
import dev.ringfence.eventstore.SubscriptionControl;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What every subscriber promises. A subscriber's test implements this and gets the tests with it:
 *
 * <pre>{@code
 * class UpdateHeadPipelineWorkerTest implements SubscriberContract<PipelineCreatedEvent> {
 *   final MergeRequests mergeRequests = new InMemoryMergeRequests();
 *
 *   @RegisterExtension
 *   final EventStoreTester events =
 *       EventStoreTester.of(new MergeRequestsSubscriptions())
 *           .createWorkersWith(type -> new UpdateHeadPipelineWorker(mergeRequests));
 *
 *   public EventStoreTester events() { return events; }
 *   public Class<UpdateHeadPipelineWorker> subscriber() { return UpdateHeadPipelineWorker.class; }
 *   public PipelineCreatedEvent event() { return new PipelineCreatedEvent(1, 42, "main"); }
 *   public Object effects() { return mergeRequests.headPipelines(); }
 * }
 * }</pre>
 *
 * @param <E> what it handles
 */
public interface SubscriberContract<E extends Event> {

  /** A tester that has the subscriber's domain's subscriptions. */
  EventStoreTester events();

  /** The subscriber's class. */
  Class<? extends Subscriber<? super E>> subscriber();

  /** An event that it has to act on; each time an equal one. */
  E event();

  /**
   * What there is to see of its work, as a value of its own: rows, messages that were sent. It must
   * be different after {@link #event} was handled.
   */
  Object effects();

  /**
   * Events that its conditions and its filter keep out. Where a subscription has a condition, at
   * least one.
   */
  default List<? extends Event> ignoredEvents() {
    return List.of();
  }

  /** It gets its event. */
  @Test
  default void isSubscribedToItsEvent() {
    events().store().publish(event());
    assertThat(isWaitedFor())
        .as(
            "whether %s, published, is delivered to %s; its subscriptions are %s",
            event(), subscriber().getName(), subscriptions())
        .isTrue();
  }

  private boolean isWaitedFor() {
    TestedStore tested = events().runningStore();
    return tested != null && tested.engine().hasWaitingFor(subscriber().getName());
  }

  /** It does something with it. */
  @Test
  default void handlesItsEvent() {
    events().store().publish(event());
    Object before = effects();
    events().deliverAll();
    events().assertThat().handledBy(subscriber());
    assertThat(effects())
        .as("effects() of %s once it has handled %s", subscriber().getName(), event())
        .isNotEqualTo(before);
  }

  /** Doing it twice does no harm. */
  @Test
  default void isIdempotent() {
    events().store().publish(event());
    events().deliverAll();
    Object once = effects();
    events().deliverAgain();
    assertThat(effects())
        .as("effects() of %s once %s was delivered again", subscriber().getName(), event())
        .isEqualTo(once);
  }

  /** It leaves alone what its condition keeps out. */
  @Test
  default void ignoresWhatItsConditionKeepsOut() {
    boolean isConditional =
        events().store().operations().subscriptions().stream()
            .filter(each -> each.subscriber() == subscriber())
            .anyMatch(each -> each.asksCode() || each.condition().isPresent());
    if (isConditional) {
      assertThat(ignoredEvents())
          .as("ignoredEvents(), since a subscription of %s has a condition", subscriber().getName())
          .isNotEmpty();
    }
    Object before = effects();
    for (Event event : ignoredEvents()) {
      events().store().publish(event);
      events().deliverAll();
      events().assertThat().ignoredBy(subscriber());
      assertThat(effects()).as("effects after %s", event).isEqualTo(before);
    }
  }

  private List<String> subscriptions() {
    return events().store().operations().subscriptions().stream()
        .filter(each -> each.subscriber() == subscriber())
        .map(SubscriptionControl::id)
        .toList();
  }
}
