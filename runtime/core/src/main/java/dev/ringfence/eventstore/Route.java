package dev.ringfence.eventstore;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The subscriptions to one event's class, laid out to be asked quickly: some always, the others
 * only if a property has their value.
 */
final class Route {

  private final EventType type;
  private final int size;
  private final Subscription[] always;
  private final PropertyIndex[] indexes;
  private final boolean immediate;
  private final boolean unconditional;
  private final @Nullable JointRun jointRun;

  private Route(
      EventType type,
      List<Subscription> subscriptions,
      Subscription[] always,
      PropertyIndex[] indexes) {
    this.type = type;
    this.size = subscriptions.size();
    this.always = always;
    this.indexes = indexes;
    this.immediate = subscriptions.stream().allMatch(Subscription::isImmediate);
    this.unconditional =
        indexes.length == 0 && Arrays.stream(always).noneMatch(Subscription::asksCode);
    this.jointRun = unconditional && immediate ? JointRun.of(always) : null;
  }

  static Route of(EventType type, List<Subscription> subscriptions) {
    Map<PropertyReference, Map<Object, Integer>> frequencies = frequencies(subscriptions);
    List<Subscription> always = new ArrayList<>();
    Map<PropertyReference, PropertyIndex.Builder> builders = new LinkedHashMap<>();
    for (Subscription subscription : subscriptions) {
      PropertyTest best = mostSelective(subscription.tests(), frequencies);
      if (best == null) {
        always.add(subscription);
      } else {
        builders
            .computeIfAbsent(best.reference(), any -> new PropertyIndex.Builder(best))
            .add(subscription, best);
      }
    }
    return new Route(
        type,
        subscriptions,
        always.toArray(Subscription[]::new),
        builders.values().stream().map(PropertyIndex.Builder::build).toArray(PropertyIndex[]::new));
  }

  private static Map<PropertyReference, Map<Object, Integer>> frequencies(
      List<Subscription> subscriptions) {
    Map<PropertyReference, Map<Object, Integer>> frequencies = new HashMap<>();
    for (Subscription subscription : subscriptions) {
      for (PropertyTest test : subscription.tests()) {
        if (test.values() != null) {
          Map<Object, Integer> ofProperty =
              frequencies.computeIfAbsent(test.reference(), any -> new HashMap<>());
          test.values().forEach(value -> ofProperty.merge(value, 1, Integer::sum));
        }
      }
    }
    return frequencies;
  }

  /** The test that the fewest other subscriptions share a value of; null if there is no test. */
  private static @Nullable PropertyTest mostSelective(
      List<PropertyTest> tests, Map<PropertyReference, Map<Object, Integer>> frequencies) {
    PropertyTest best = null;
    int fewest = Integer.MAX_VALUE;
    for (PropertyTest test : tests) {
      Map<Object, Integer> ofProperty = frequencies.getOrDefault(test.reference(), Map.of());
      int sharing =
          test.values() == null
              ? Integer.MAX_VALUE
              : test.values().stream().mapToInt(value -> ofProperty.getOrDefault(value, 0)).sum();
      if (best == null || sharing < fewest) {
        best = test;
        fewest = sharing;
      }
    }
    return best;
  }

  EventType type() {
    return type;
  }

  boolean isEmpty() {
    return size == 0;
  }

  /** How many subscriptions there are, whatever their conditions. */
  int size() {
    return size;
  }

  /** Whether none of the subscriptions has a delay or a deduplication key. */
  boolean isImmediate() {
    return immediate;
  }

  /** Whether none of the subscriptions has a condition. */
  boolean isUnconditional() {
    return unconditional;
  }

  /** All subscriptions, of a route that is unconditional. */
  Subscription[] unconditional() {
    return always;
  }

  /** All of them in one, as long as nobody is switched off; null if there is no such thing. */
  @Nullable JointRun jointRun() {
    if (jointRun != null) {
      for (Subscription subscription : always) {
        if (!subscription.isOn()) {
          return null;
        }
      }
    }
    return jointRun;
  }

  /** Finds out who gets an event. Nothing that a condition throws gets out of here. */
  void select(Event event, Selection selection) {
    for (Subscription subscription : always) {
      selection.ask(subscription, event);
    }
    for (PropertyIndex index : indexes) {
      index.select(event, selection);
    }
  }
}
