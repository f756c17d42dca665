package dev.ringfence.eventstore;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A condition said as data.
 *
 * @param values what the property may be; null if it need only be present
 */
record PropertyTest(
    PropertyReference reference,
    EventProperty<Event, Object> property,
    @Nullable Set<Object> values) {

  boolean holds(Event event) {
    Object value = property.get(event);
    return values == null ? isPresent(value) : value != null && values.contains(value);
  }

  static boolean isPresent(@Nullable Object value) {
    return value != null && !(value instanceof Optional<?> optional && optional.isEmpty());
  }

  /** Whether no event meets both. */
  boolean excludes(PropertyTest other) {
    return reference.equals(other.reference)
        && values != null
        && other.values != null
        && values.stream().noneMatch(other.values::contains);
  }

  @Override
  public String toString() {
    if (values == null) {
      return reference.name() + " present";
    }
    return values.size() == 1
        ? reference.name() + " = " + values.iterator().next()
        : reference.name() + " in " + values;
  }
}
