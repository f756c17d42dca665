package dev.ringfence.boundary.flow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.boundary.facts.Member;
import dev.ringfence.boundary.facts.Place;
import dev.ringfence.boundary.facts.TypeName;
import dev.ringfence.boundary.flow.EventFlow.Event;
import dev.ringfence.boundary.flow.EventFlow.Means;
import dev.ringfence.boundary.flow.EventFlow.Publication;
import dev.ringfence.boundary.flow.EventFlow.Reaction;
import dev.ringfence.boundary.flow.EventFlow.Subscriber;
import dev.ringfence.boundary.flow.EventFlow.Subscription;
import java.util.List;
import org.junit.jupiter.api.Test;

class FlowListingTest {

  private static final Event PUSHED = event("app.git.PushedEvent", "git/pushed", "git");
  private static final Event CREATED = event("app.ci.CreatedEvent", "app.ci.CreatedEvent", "ci");
  private static final Event ARCHIVED = event("app.ci.ArchivedEvent", "ci/archived", "ci");
  private static final Subscriber CREATE = subscriber("app.ci.CreateWorker");
  private static final Subscriber RETRY = subscriber("app.ci.RetryWorker");
  private static final Subscriber CLEAN = subscriber("app.ci.CleanWorker");

  private static Event event(String type, String name, String domain) {
    return new Event(TypeName.topLevel(type), name, domain, new Place(type + ".java", 3, 8));
  }

  private static Subscriber subscriber(String type) {
    return new Subscriber(TypeName.topLevel(type), null, "ci", new Place(type + ".java", 5, 7));
  }

  private static Subscription subscription(
      Subscriber subscriber, boolean isConditional, int line, Event... events) {
    return new Subscription(
        subscriber,
        Means.EVENT,
        events[0].name(),
        List.of(events).stream().map(Event::type).toList(),
        isConditional,
        Member.type(TypeName.topLevel("app.ci.Wiring")),
        new Place("Wiring.java", line, 9));
  }

  private static Publication publication(Event event, boolean isExact, String from, String domain) {
    return new Publication(
        event.type(),
        isExact,
        new Member(TypeName.topLevel(from), "run", 0),
        domain,
        new Place(from + ".java", 9, 5));
  }

  private static Reaction reaction(Subscriber subscriber, Publication publication) {
    return new Reaction(subscriber, null, publication, List.of(publication.from()));
  }

  @Test
  void tellsUnderEachEventWhoPublishesAndWhoHearsIt() {
    Publication pushed = publication(PUSHED, true, "app.git.Push", "git");
    Publication created = publication(CREATED, true, "app.ci.Creator", "ci");
    Publication any = publication(ARCHIVED, false, "app.ci.Relay", "ci");
    Publication tagged = publication(PUSHED, true, "app.git.Tag", "git");
    EventFlow flow =
        new EventFlow(
            List.of(PUSHED, CREATED, ARCHIVED),
            List.of(CREATE, RETRY, CLEAN),
            List.of(
                subscription(CREATE, false, 4, PUSHED),
                subscription(RETRY, true, 6, PUSHED),
                subscription(CLEAN, false, 8, ARCHIVED)),
            List.of(pushed, tagged, created, any),
            List.of(
                reaction(CREATE, created),
                reaction(RETRY, created),
                reaction(CLEAN, tagged),
                reaction(CLEAN, any)),
            true);

    assertThat(FlowListing.of(flow))
        .isEqualTo(
            """
            ArchivedEvent of ci, ci/archived  (app.ci.ArchivedEvent.java:3:8)
              heard by CleanWorker of ci  (Wiring.java:8:9)
              published by nobody in sight
            CreatedEvent of ci  (app.ci.CreatedEvent.java:3:8)
              published by Creator of ci, when CreateWorker and RetryWorker run  (app.ci.Creator.java:9:5)
              heard by nobody
            PushedEvent of git, git/pushed  (app.git.PushedEvent.java:3:8)
              published by Push of git  (app.git.Push.java:9:5)
              published by Tag of git, when CleanWorker runs  (app.git.Tag.java:9:5)
              heard by CreateWorker of ci  (Wiring.java:4:9)
              heard by RetryWorker of ci, if its condition holds  (Wiring.java:6:9)
            """);
  }

  @Test
  void saysNothingWhereNothingHappens() {
    assertThat(
            FlowListing.of(
                new EventFlow(List.of(), List.of(), List.of(), List.of(), List.of(), true)))
        .isEmpty();
  }
}
