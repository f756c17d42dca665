package dev.ringfence.eventstore.spring;

import dev.ringfence.eventstore.EventStore;
import dev.ringfence.eventstore.Operations;
import dev.ringfence.eventstore.SubscriptionControl;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;

/** Queue, lag, dead letters and subscriptions of the store, with their kill switches. */
@Endpoint(id = "eventstore")
public class EventStoreEndpoint {

  private static final String NO_REASON = "switched off through the Actuator";

  private final EventStore store;
  private final RecentLag lag;

  EventStoreEndpoint(EventStore store, RecentLag lag) {
    this.store = store;
    this.lag = lag;
  }

  /**
   * The store at a glance.
   *
   * @param waiting how many events and jobs wait to be run, due or not
   * @param lag by how much the last delivery that began in this process was late
   * @param longestLag the longest of the last hundred
   * @param deadLetters how many there are
   * @param subscriptions all of them
   */
  public record Overview(
      long waiting,
      Duration lag,
      Duration longestLag,
      long deadLetters,
      List<SubscriptionState> subscriptions) {}

  /**
   * One subscription.
   *
   * @param id to be named by
   * @param condition as far as it is data; null if it is not
   * @param conditionInCode whether each publication asks code
   * @param on whether events are delivered
   * @param reason why it is off; null if it is on
   */
  public record SubscriptionState(
      String id,
      String subscriber,
      @Nullable String condition,
      boolean conditionInCode,
      boolean on,
      @Nullable String reason) {

    static SubscriptionState of(SubscriptionControl subscription) {
      return new SubscriptionState(
          subscription.id(),
          subscription.subscriber().getName(),
          subscription.condition().orElse(null),
          subscription.asksCode(),
          subscription.isOn(),
          subscription.reason().orElse(null));
    }
  }

  /** The store at a glance. */
  @ReadOperation
  public Overview overview() {
    Operations operations = store.operations();
    return new Overview(
        operations.waiting(),
        lag.last(),
        lag.longest(),
        operations.deadLetters().count(),
        operations.subscriptions().stream().map(SubscriptionState::of).toList());
  }

  /**
   * Switches a subscription off or on, in this process.
   *
   * @param subscription its id
   * @param reason why it is switched off
   * @return what it is now
   * @throws IllegalArgumentException if there is none of that id
   */
  @WriteOperation
  public SubscriptionState switchSubscription(
      String subscription, boolean on, @org.springframework.lang.Nullable String reason) {
    SubscriptionControl control = store.operations().subscription(subscription);
    if (on) {
      control.switchOn();
    } else {
      control.switchOff(reason == null ? NO_REASON : reason);
    }
    return SubscriptionState.of(control);
  }
}
