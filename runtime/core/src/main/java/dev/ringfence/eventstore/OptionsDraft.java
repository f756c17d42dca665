package dev.ringfence.eventstore;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The part of a subscription that follows the event, while it is being made. */
final class OptionsDraft<T extends Event> implements SubscriptionOptions<T> {

  private static final int DEFAULT_GROUP_SIZE = 10;

  private final RecordingRegistry registry;
  private final Class<? extends Subscriber<?>> subscriber;
  private final Target target;
  private final List<String> problems = new ArrayList<>();
  private final List<PropertyTest> tests = new ArrayList<>();
  private final List<PropertyReference> begun = new ArrayList<>();
  private @Nullable EventCondition<? super T> condition;
  private @Nullable EventCondition<? super T> filter;
  private @Nullable Duration delay;
  private @Nullable Integer groupSize;
  private @Nullable RetryPolicy retry;
  private List<EventProperty<Event, ?>> deduplicateBy = List.of();

  OptionsDraft(
      RecordingRegistry registry, Class<? extends Subscriber<?>> subscriber, Target target) {
    this.registry = registry;
    this.subscriber = subscriber;
    this.target = target;
  }

  @Override
  public SubscriptionOptions<T> when(EventCondition<? super T> condition) {
    once(this.condition, "two conditions; join them with && in one");
    this.condition = Objects.requireNonNull(condition, "condition");
    return this;
  }

  @Override
  public <V> PropertyCondition<T, V> when(EventProperty<? super T, V> property) {
    registry.ensureOpen();
    PropertyReference reference = PropertyReference.of(property);
    if (begun.contains(reference)) {
      problems.add("has two conditions on " + reference.name() + "; use in(…) for several values");
    }
    begun.add(reference);
    return new Completion<>(reference, property);
  }

  @Override
  public SubscriptionOptions<T> filter(EventCondition<? super T> filter) {
    once(this.filter, "two filters; join them with && in one");
    this.filter = Objects.requireNonNull(filter, "filter");
    return this;
  }

  @Override
  public SubscriptionOptions<T> delay(Duration delay) {
    once(this.delay, "two delays; keep one");
    if (delay.isNegative()) {
      problems.add("has the negative delay " + delay + "; make it zero or more");
    }
    this.delay = delay;
    return this;
  }

  @Override
  public SubscriptionOptions<T> groupSize(int size) {
    once(groupSize, "two group sizes; keep one");
    if (size < 1) {
      problems.add("has the group size " + size + "; make it 1 or more");
    }
    groupSize = size;
    return this;
  }

  @Override
  public SubscriptionOptions<T> retry(RetryPolicy policy) {
    once(retry, "two retry policies; keep one");
    retry = Objects.requireNonNull(policy, "policy");
    return this;
  }

  @Override
  public SubscriptionOptions<T> deduplicateBy(EventProperty<? super T, ?> property) {
    return deduplicate(List.of(ofEvent(property)));
  }

  @Override
  public SubscriptionOptions<T> deduplicateBy(
      EventProperty<? super T, ?> first, EventProperty<? super T, ?> second) {
    return deduplicate(List.of(ofEvent(first), ofEvent(second)));
  }

  private SubscriptionOptions<T> deduplicate(List<EventProperty<Event, ?>> properties) {
    once(deduplicateBy.isEmpty() ? null : deduplicateBy, "two deduplication keys; keep one");
    deduplicateBy = properties;
    return this;
  }

  private void once(@Nullable Object before, String what) {
    registry.ensureOpen();
    if (before != null) {
      problems.add("has " + what);
    }
  }

  Target target() {
    return target;
  }

  /** What is wrong with the options, each to be said of the subscription. */
  List<String> problems() {
    List<String> all = new ArrayList<>(problems);
    Set<PropertyReference> open = new LinkedHashSet<>(begun);
    tests.forEach(test -> open.remove(test.reference()));
    open.forEach(
        reference ->
            all.add(
                "begins a condition on "
                    + reference.name()
                    + "; end it: .eq(…), .in(…) or .present()"));
    if (!deduplicateBy.isEmpty() && groupSize != null) {
      all.add("has a group size and a deduplication key, which makes each event a job; keep one");
    }
    return all;
  }

  Subscription subscription(WorkerCall worker) {
    return new Subscription(
        subscriber,
        target,
        tests,
        condition == null ? null : OptionsDraft.<Event>ofEvent(condition),
        new Subscription.Settings(
            filter == null ? null : OptionsDraft.<Event>ofEvent(filter),
            delay == null ? Duration.ZERO : delay,
            groupSize == null ? DEFAULT_GROUP_SIZE : groupSize,
            retry == null ? RetryPolicy.standard() : retry,
            deduplicateBy),
        worker);
  }

  // The store hands a subscription's conditions the events of its target only.
  @SuppressWarnings("unchecked")
  private static <X extends Event> EventCondition<X> ofEvent(EventCondition<?> condition) {
    return (EventCondition<X>) condition;
  }

  @SuppressWarnings("unchecked")
  private static EventProperty<Event, Object> ofEvent(EventProperty<?, ?> property) {
    return (EventProperty<Event, Object>) Objects.requireNonNull(property, "property");
  }

  /** Ends a condition on a property. */
  private final class Completion<V> implements PropertyCondition<T, V> {
    private final PropertyReference reference;
    private final EventProperty<? super T, V> property;

    Completion(PropertyReference reference, EventProperty<? super T, V> property) {
      this.reference = reference;
      this.property = property;
    }

    @Override
    public SubscriptionOptions<T> eq(V value) {
      // Whoever is not checked for null may say it.
      if (value == null) {
        problems.add("asks whether " + reference.name() + " equals null, which never holds");
        return test(Set.of());
      }
      return test(Set.of(value));
    }

    @Override
    public SubscriptionOptions<T> in(Collection<? extends V> values) {
      Set<Object> wanted = new LinkedHashSet<>(values);
      if (wanted.isEmpty()) {
        problems.add("asks whether " + reference.name() + " is one of no values; name one");
      }
      return test(Collections.unmodifiableSet(wanted));
    }

    @Override
    public SubscriptionOptions<T> present() {
      return test(null);
    }

    private SubscriptionOptions<T> test(@Nullable Set<Object> values) {
      registry.ensureOpen();
      tests.add(new PropertyTest(reference, OptionsDraft.ofEvent(property), values));
      return OptionsDraft.this;
    }
  }
}
