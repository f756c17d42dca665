package dev.ringfence.eventstore;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/** A subscription while it is being made: what was said so far, right or wrong. */
final class SubscriptionDraft<E extends Event> implements SubscriptionTarget<E> {

  private final RecordingRegistry registry;
  private final Class<? extends Subscriber<E>> subscriber;
  private final List<OptionsDraft<?>> targets = new ArrayList<>();

  SubscriptionDraft(RecordingRegistry registry, Class<? extends Subscriber<E>> subscriber) {
    this.registry = registry;
    this.subscriber = Objects.requireNonNull(subscriber, "subscriber");
  }

  Class<? extends Subscriber<E>> subscriber() {
    return subscriber;
  }

  List<OptionsDraft<?>> targets() {
    return targets;
  }

  @Override
  public <T extends E> SubscriptionOptions<T> to(Class<T> event) {
    return options(new Target.OneClass(Objects.requireNonNull(event, "event")));
  }

  @Override
  public SubscriptionOptions<E> toAnyOf(Collection<? extends Class<? extends E>> events) {
    return options(new Target.AnyOf(events.stream().map(Target.OneClass::new).toList()));
  }

  @Override
  public SubscriptionOptions<E> toNamed(String pattern) {
    return options(Target.Named.of(pattern));
  }

  private <T extends E> SubscriptionOptions<T> options(Target target) {
    registry.ensureOpen();
    OptionsDraft<T> options = new OptionsDraft<>(registry, subscriber, target);
    targets.add(options);
    return options;
  }
}
