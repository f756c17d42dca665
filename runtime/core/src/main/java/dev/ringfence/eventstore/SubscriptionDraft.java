package dev.ringfence.eventstore;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A subscription while it is being made: what was said so far, right or wrong. */
final class SubscriptionDraft<E extends Event> implements SubscriptionTarget<E> {

  private final RecordingRegistry registry;
  private final Class<? extends Subscriber<E>> subscriber;
  private final List<Options<?>> targets = new ArrayList<>();

  SubscriptionDraft(RecordingRegistry registry, Class<? extends Subscriber<E>> subscriber) {
    this.registry = registry;
    this.subscriber = Objects.requireNonNull(subscriber, "subscriber");
  }

  Class<? extends Subscriber<E>> subscriber() {
    return subscriber;
  }

  List<Options<?>> targets() {
    return targets;
  }

  @Override
  public <T extends E> SubscriptionOptions<T> to(Class<T> event) {
    registry.ensureOpen();
    Options<T> options = new Options<>(Objects.requireNonNull(event, "event"));
    targets.add(options);
    return options;
  }

  /** The part of a subscription that follows the event. */
  final class Options<T extends Event> implements SubscriptionOptions<T> {
    private final Class<T> event;
    private final List<String> problems = new ArrayList<>();
    private @Nullable Predicate<? super T> condition;
    private @Nullable Duration delay;

    private Options(Class<T> event) {
      this.event = event;
    }

    @Override
    public SubscriptionOptions<T> when(Predicate<? super T> condition) {
      registry.ensureOpen();
      if (this.condition != null) {
        problems.add("has two conditions; join them with Predicate.and or or");
      }
      this.condition = Objects.requireNonNull(condition, "condition");
      return this;
    }

    @Override
    public SubscriptionOptions<T> delay(Duration delay) {
      registry.ensureOpen();
      if (this.delay != null) {
        problems.add("has two delays; keep one");
      }
      if (delay.isNegative()) {
        problems.add("has the negative delay " + delay + "; make it zero or more");
      }
      this.delay = delay;
      return this;
    }

    List<String> problems() {
      return problems;
    }

    Subscription subscription() {
      Predicate<? super T> wanted = condition;
      return new Subscription(
          subscriber,
          event,
          wanted == null ? any -> true : any -> wanted.test(event.cast(any)),
          delay == null ? Duration.ZERO : delay);
    }
  }
}
