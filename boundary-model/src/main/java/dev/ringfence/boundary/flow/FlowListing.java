package dev.ringfence.boundary.flow;

import dev.ringfence.boundary.facts.Place;
import dev.ringfence.boundary.flow.EventFlow.Event;
import dev.ringfence.boundary.flow.EventFlow.Publication;
import dev.ringfence.boundary.flow.EventFlow.Subscription;
import java.util.Comparator;
import java.util.List;

/** The way of events as text: under each event who publishes and who hears it, and where. */
public final class FlowListing {

  private final EventFlow flow;
  private final StringBuilder text = new StringBuilder();

  private FlowListing(EventFlow flow) {
    this.flow = flow;
  }

  /** The text, each line ending with a line feed; the same for the same flow. */
  public static String of(EventFlow flow) {
    FlowListing listing = new FlowListing(flow);
    flow.events().stream()
        .sorted(Comparator.comparing(Event::domain).thenComparing(Event::type))
        .forEach(listing::add);
    return listing.text.toString();
  }

  private void add(Event event) {
    boolean isNamed = !event.name().equals(event.type().qualifiedName());
    line(
        "",
        event.type().named().simpleName() + " of " + event.domain(),
        isNamed ? ", " + event.name() : "",
        event.place());
    List<Publication> publications =
        flow.publications().stream()
            .filter(Publication::isExact)
            .filter(publication -> publication.event().equals(event.type()))
            .toList();
    for (Publication publication : publications) {
      line(
          "  published by ",
          publication.from().type().named().simpleName(),
          " of " + publication.domain() + causesOf(publication),
          publication.place());
    }
    List<Subscription> subscriptions =
        flow.subscriptions().stream()
            .filter(subscription -> subscription.events().contains(event.type()))
            .toList();
    for (Subscription subscription : subscriptions) {
      line(
          "  heard by ",
          subscription.subscriber().name(),
          " of "
              + subscription.subscriber().domain()
              + (subscription.isConditional() ? ", if its condition holds" : ""),
          subscription.place());
    }
    if (publications.isEmpty()) {
      text.append("  published by nobody in sight\n");
    }
    if (subscriptions.isEmpty()) {
      text.append("  heard by nobody\n");
    }
  }

  /** The subscribers that publish it when they handle an event of theirs. */
  private String causesOf(Publication publication) {
    List<String> causes =
        flow.reactions().stream()
            .filter(reaction -> reaction.publication().equals(publication))
            .map(reaction -> reaction.subscriber().name())
            .distinct()
            .toList();
    if (causes.isEmpty()) {
      return "";
    }
    return ", when " + String.join(" and ", causes) + (causes.size() == 1 ? " runs" : " run");
  }

  private void line(String before, String what, String after, Place place) {
    text.append(before).append(what).append(after).append("  (").append(place).append(")\n");
  }
}
