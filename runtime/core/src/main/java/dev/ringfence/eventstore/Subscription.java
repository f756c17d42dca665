package dev.ringfence.eventstore;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One subscriber's interest in some events, with what was decided about it, and its kill switch.
 */
final class Subscription implements SubscriptionControl {

  private final Class<? extends Subscriber<?>> subscriber;
  private final Target target;
  private final PropertyTest[] tests;
  private final @Nullable EventCondition<Event> condition;
  private final Settings settings;
  private final @Nullable EventCondition<Event> filter;
  private final WorkerCall worker;
  private volatile @Nullable String offReason;

  /**
   * What happens to a delivery.
   *
   * @param deduplicateBy empty if every event counts
   */
  record Settings(
      @Nullable EventCondition<Event> filter,
      Duration delay,
      int groupSize,
      RetryPolicy retry,
      List<EventProperty<Event, ?>> deduplicateBy) {}

  Subscription(
      Class<? extends Subscriber<?>> subscriber,
      Target target,
      List<PropertyTest> tests,
      @Nullable EventCondition<Event> condition,
      Settings settings,
      WorkerCall worker) {
    this.subscriber = subscriber;
    this.target = target;
    this.tests = tests.toArray(PropertyTest[]::new);
    this.condition = condition;
    this.settings = settings;
    this.filter = settings.filter();
    this.worker = worker;
  }

  @Override
  public Class<? extends Subscriber<?>> subscriber() {
    return subscriber;
  }

  /** How the subscriber is run. */
  WorkerCall worker() {
    return worker;
  }

  /** Whether a delivery need not wait, and need not be compared with others that do. */
  boolean isImmediate() {
    return settings.delay().isZero() && settings.deduplicateBy().isEmpty();
  }

  @Nullable EventCondition<Event> filter() {
    return filter;
  }

  Target target() {
    return target;
  }

  List<PropertyTest> tests() {
    return List.of(tests);
  }

  Settings settings() {
    return settings;
  }

  /** Asks all conditions, those that are data first. */
  boolean wants(Event event) {
    for (PropertyTest test : tests) {
      if (!test.holds(event)) {
        return false;
      }
    }
    return condition == null || condition.test(event);
  }

  /** As {@link #wants}, for an index that knows that one of the conditions that are data holds. */
  boolean wantsBesidesIndexed(Event event) {
    // With one it is that one, and looking at it again would cost more than all the rest.
    return tests.length > 1 ? wants(event) : condition == null || condition.test(event);
  }

  /** Asks the conditions that are data. */
  boolean concerns(Event event) {
    for (PropertyTest test : tests) {
      if (!test.holds(event)) {
        return false;
      }
    }
    return true;
  }

  @Override
  public String id() {
    return subscriber.getName()
        + " to "
        + target.stableName()
        + condition().map(text -> " when " + text).orElse("");
  }

  @Override
  public Optional<String> condition() {
    return tests.length == 0
        ? Optional.empty()
        : Optional.of(
            tests().stream().map(PropertyTest::toString).collect(Collectors.joining(" and ")));
  }

  @Override
  public boolean asksCode() {
    return condition != null;
  }

  @Override
  public boolean isOn() {
    return offReason == null;
  }

  @Override
  public Optional<String> reason() {
    return Optional.ofNullable(offReason);
  }

  @Override
  public void switchOff(String reason) {
    offReason = reason;
  }

  @Override
  public void switchOn() {
    offReason = null;
  }

  /** How messages name it. */
  @Override
  public String toString() {
    return subscriber.getName() + " to " + target;
  }
}
