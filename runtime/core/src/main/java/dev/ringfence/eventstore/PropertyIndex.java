package dev.ringfence.eventstore;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who is concerned by which value of one property. Immutable. */
final class PropertyIndex {

  private final String name;
  private final EventProperty<Event, Object> property;

  /**
   * A subscription, or an array of several: with very many, each object less is a cache miss less.
   */
  private final Map<Object, Object> byValue;

  private final Subscription[] present;

  private PropertyIndex(PropertyTest example, Map<Object, Object> byValue, Subscription[] present) {
    this.name = example.reference().name();
    this.property = example.property();
    this.byValue = byValue;
    this.present = present;
  }

  /** An index while it is being made. */
  static final class Builder {
    private final PropertyTest example;
    private final Map<Object, List<Subscription>> byValue = new HashMap<>();
    private final List<Subscription> present = new ArrayList<>();

    /** An index of the property that a test is about. */
    Builder(PropertyTest example) {
      this.example = example;
    }

    void add(Subscription subscription, PropertyTest test) {
      if (test.values() == null) {
        present.add(subscription);
      } else {
        test.values()
            .forEach(
                value ->
                    byValue.computeIfAbsent(value, any -> new ArrayList<>()).add(subscription));
      }
    }

    PropertyIndex build() {
      Map<Object, Object> byValue = new HashMap<>();
      this.byValue.forEach(
          (value, those) ->
              byValue.put(
                  value, those.size() == 1 ? those.get(0) : those.toArray(Subscription[]::new)));
      return new PropertyIndex(example, byValue, present.toArray(Subscription[]::new));
    }
  }

  /** Asks those whom the event's value concerns. */
  void select(Event event, Selection selection) {
    Object value;
    try {
      value = property.get(event);
    } catch (Throwable failure) {
      selection.failed("every subscription with a condition on " + name, failure);
      return;
    }
    if (value == null) {
      return;
    }
    Object concerned = byValue.get(value);
    if (concerned instanceof Subscription one) {
      selection.askBesidesIndexed(one, event);
    } else if (concerned instanceof Subscription[] several) {
      for (Subscription subscription : several) {
        selection.askBesidesIndexed(subscription, event);
      }
    }
    if (present.length > 0 && PropertyTest.isPresent(value)) {
      for (Subscription subscription : present) {
        selection.askBesidesIndexed(subscription, event);
      }
    }
  }
}
