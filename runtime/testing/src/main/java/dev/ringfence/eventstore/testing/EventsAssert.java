package dev.ringfence.eventstore.testing;

import dev.ringfence.eventstore.Event;
import dev.ringfence.eventstore.Subscriber;
import dev.ringfence.eventstore.SubscriptionControl;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import org.assertj.core.api.AbstractAssert;

/**
 * Assertions about what was published to an {@link EventStoreTester}, and what subscribers did with
 * it. None of them passes because the test was set up wrongly: nobody has got the store, the store
 * does not know the event, nobody subscribes.
 */
public final class EventsAssert extends AbstractAssert<EventsAssert, EventStoreTester> {

  private final TestedStore tested;

  EventsAssert(EventStoreTester tester) {
    super(tester, EventsAssert.class);
    TestedStore running = tester.runningStore();
    if (running == null) {
      throw new AssertionError(
          "Nobody has asked the tester for its store, so nothing could be published to it; give"
              + " store() to the code under test");
    }
    this.tested = running;
  }

  private List<Event> events() {
    return tested.recorder().events();
  }

  /**
   * Something of a type was published.
   *
   * @param type an event's class, or a supertype of several
   * @return to say more about it
   */
  public <E> PublishedAssert<E> published(Class<E> type) {
    List<E> found = events().stream().filter(type::isInstance).map(type::cast).toList();
    if (found.isEmpty()) {
      throw failure(
          "%nExpected %s to be published, but %s", type.getName(), list("it was not", events()));
    }
    return new PublishedAssert<>(this, type, found);
  }

  /** Exactly this event was published, perhaps several times. */
  public EventsAssert published(Event event) {
    if (!events().contains(event)) {
      throw failure(
          "%nExpected%n  %s%nto be published, but %s", event, list("it was not", events()));
    }
    return this;
  }

  /**
   * Nothing of a type was published, whatever its data.
   *
   * @param type an event's class, or a supertype of several. The store must know an event of it, by
   *     a subscription or by {@code registry.publishes(…)}
   */
  public EventsAssert publishedNothingOf(Class<?> type) {
    List<Event> found = events().stream().filter(type::isInstance).toList();
    if (!found.isEmpty()) {
      throw failure(
          "%nExpected nothing of %s to be published, but %s", type.getName(), list("", found));
    }
    boolean isKnown =
        tested.engine().runner().events().all().stream()
            .anyMatch(event -> type.isAssignableFrom(event.type()));
    if (!isKnown) {
      throw failure(
          "%nThat nothing of %s was published says nothing: the store knows no such event. Give the"
              + " tester the subscriptions that name it, or say registry.publishes(%s.class)",
          type.getName(), type.getSimpleName());
    }
    return this;
  }

  /** Nothing at all was published. */
  public EventsAssert publishedNothing() {
    if (!events().isEmpty()) {
      throw failure("%nExpected nothing to be published, but %s", list("", events()));
    }
    return this;
  }

  /** Events of these types were published in this order, perhaps with others among them. */
  public EventsAssert publishedInOrder(Class<?>... types) {
    Iterator<Event> events = events().iterator();
    for (Class<?> type : types) {
      boolean isThere = false;
      while (!isThere && events.hasNext()) {
        isThere = type.isInstance(events.next());
      }
      if (!isThere) {
        throw failure(
            "%nExpected in this order%n  %s%nbut %s; %s is missing at its place",
            Arrays.stream(types).map(Class::getName).collect(Collectors.joining(", ")),
            list("nothing was published", events()),
            type.getName());
      }
    }
    return this;
  }

  /** A number of events was published in all. */
  public EventsAssert publishedTimes(int expected) {
    if (events().size() != expected) {
      throw failure(
          "%nExpected %d events to be published, but %s",
          expected, list("there were none", events()));
    }
    return this;
  }

  /**
   * A subscriber has handled something: it was delivered, met the conditions, and the handler
   * returned.
   *
   * @return to say how often
   */
  public HandledAssert handledBy(Class<? extends Subscriber<?>> subscriber) {
    requireSubscribed(subscriber);
    List<String> handled = tested.handlings().handledBy(subscriber.getName());
    if (handled.isEmpty()) {
      throw failure(
          "%nExpected %s to handle something, but it has not; %s",
          subscriber.getName(),
          events().stream().anyMatch(event -> tested.subscribes(subscriber, event))
                  && !tested.engine().hasWaitingFor(subscriber.getName())
              ? "its condition or filter kept out " + events()
              : hint(subscriber));
    }
    return new HandledAssert(this, subscriber, handled);
  }

  /**
   * A subscriber has handled nothing, though something was published that it subscribes to: its
   * conditions, or its filter, kept all of it out.
   */
  public EventsAssert ignoredBy(Class<? extends Subscriber<?>> subscriber) {
    requireSubscribed(subscriber);
    List<String> handled = tested.handlings().handledBy(subscriber.getName());
    if (!handled.isEmpty()) {
      throw failure(
          "%nExpected %s to ignore what was published, but it has handled %s",
          subscriber.getName(), String.join(", ", handled));
    }
    boolean hasCause = events().stream().anyMatch(event -> tested.subscribes(subscriber, event));
    if (!hasCause || tested.engine().hasWaitingFor(subscriber.getName())) {
      throw failure(
          "%nThat %s has ignored what was published says nothing: %s",
          subscriber.getName(), hint(subscriber));
    }
    return this;
  }

  private void requireSubscribed(Class<?> subscriber) {
    List<SubscriptionControl> all = tested.store().operations().subscriptions();
    if (all.stream().noneMatch(each -> each.subscriber() == subscriber)) {
      throw failure(
          "%n%s subscribes to nothing; give the tester the subscriptions that name it",
          subscriber.getName());
    }
  }

  private String hint(Class<?> subscriber) {
    return tested.engine().hasWaitingFor(subscriber.getName())
        ? "there are deliveries that wait for it, so say deliverAll() first"
        : "it subscribes to none of these; " + list("nothing was published", events());
  }

  /** Events for a message. */
  static String list(String none, List<?> events) {
    if (events.isEmpty()) {
      return none.equals("it was not") ? "nothing was" : none;
    }
    return "there "
        + (events.size() == 1 ? "was" : "were " + events.size())
        + events.stream().map(event -> "\n  " + event).collect(Collectors.joining());
  }
}
