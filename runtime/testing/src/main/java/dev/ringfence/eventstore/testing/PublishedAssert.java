package dev.ringfence.eventstore.testing;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;

/**
 * More about events of one type that were published: each step leaves those that it holds for, and
 * fails if there are none.
 *
 * @param <E> the type
 */
public final class PublishedAssert<E> extends AbstractAssert<PublishedAssert<E>, List<E>> {

  private final EventsAssert all;
  private final Class<E> type;

  PublishedAssert(EventsAssert all, Class<E> type, List<E> events) {
    super(events, PublishedAssert.class);
    this.all = all;
    this.type = type;
  }

  /** Some have a property: {@code with(PushReceivedEvent::ref, "main")}. */
  public <V> PublishedAssert<E> with(Function<? super E, V> property, @Nullable V value) {
    return those("with " + value, event -> Objects.equals(property.apply(event), value));
  }

  /** Some equal an event. */
  public PublishedAssert<E> with(E event) {
    return those("equal to\n  " + event, event::equals);
  }

  /**
   * Some meet a condition.
   *
   * @param description completes "Expected a … to be published that …"
   */
  public PublishedAssert<E> matching(String description, Predicate<? super E> condition) {
    return those("that " + description, condition);
  }

  /** Some satisfy all assertions in a block. */
  public PublishedAssert<E> satisfying(Consumer<? super E> assertions) {
    AssertionError[] first = new AssertionError[1];
    List<E> found =
        actual.stream()
            .filter(
                event -> {
                  try {
                    assertions.accept(event);
                    return true;
                  } catch (AssertionError error) {
                    first[0] = first[0] == null ? error : first[0];
                    return false;
                  }
                })
            .toList();
    if (found.isEmpty()) {
      AssertionError failure =
          failure(
              "%nExpected a %s to be published that satisfies the assertions, but %s%nThe first one"
                  + " does not: %s",
              type.getName(), EventsAssert.list("", actual), first[0].getMessage());
      failure.addSuppressed(first[0]);
      throw failure;
    }
    return new PublishedAssert<>(all, type, found);
  }

  private PublishedAssert<E> those(String description, Predicate<? super E> condition) {
    List<E> found = actual.stream().filter(condition).toList();
    if (found.isEmpty()) {
      throw failure(
          "%nExpected a %s to be published %s, but %s",
          type.getName(), description, EventsAssert.list("", actual));
    }
    return new PublishedAssert<>(all, type, found);
  }

  /** There is one such event, and no second. */
  public PublishedAssert<E> once() {
    return times(1);
  }

  /** There are so many of them. */
  public PublishedAssert<E> times(int expected) {
    if (actual.size() != expected) {
      throw failure(
          "%nExpected %d such %s to be published, but %s",
          expected, type.getName(), EventsAssert.list("", actual));
    }
    return this;
  }

  /** The events that are left, oldest first. */
  public List<E> events() {
    return actual;
  }

  /** Says something of the other events. */
  public EventsAssert and() {
    return all;
  }
}
