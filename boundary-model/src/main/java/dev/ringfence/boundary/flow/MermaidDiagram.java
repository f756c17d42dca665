package dev.ringfence.boundary.flow;

import dev.ringfence.boundary.facts.TypeName;
import dev.ringfence.boundary.flow.EventFlow.Event;
import dev.ringfence.boundary.flow.EventFlow.Publication;
import dev.ringfence.boundary.flow.EventFlow.Reaction;
import dev.ringfence.boundary.flow.EventFlow.Subscriber;
import dev.ringfence.boundary.flow.EventFlow.Subscription;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The way of events as a Mermaid flow chart: a box per domain, events round, subscribers and other
 * publishers square; a dotted arrow is a publication.
 */
public final class MermaidDiagram {

  private final SortedMap<String, StringBuilder> domains = new TreeMap<>();
  private final Map<Object, String> ids = new HashMap<>();
  private final Set<String> arrows = new LinkedHashSet<>();

  private MermaidDiagram(EventFlow flow) {
    flow.events().forEach(this::addEvent);
    flow.subscribers().forEach(this::addSubscriber);
    flow.subscriptions().forEach(this::addSubscription);
    flow.reactions().forEach(this::addReaction);
    flow.publications().stream()
        .filter(Publication::isExact)
        .filter(publication -> !isReaction(publication, flow))
        .forEach(this::addPublication);
  }

  /** The chart, each line ending with a line feed; the same for the same flow. */
  public static String of(EventFlow flow) {
    return new MermaidDiagram(flow).text();
  }

  private void addEvent(Event event) {
    node(event.type(), event.domain(), "([\"" + event.type().simpleName() + "\"])");
  }

  private void addSubscriber(Subscriber subscriber) {
    node(subscriber, subscriber.domain(), square(subscriber.name()));
  }

  private void addSubscription(Subscription subscription) {
    for (TypeName event : subscription.events()) {
      arrow(event, subscription.isConditional() ? "-- when -->" : "-->", subscription.subscriber());
    }
  }

  private void addReaction(Reaction reaction) {
    arrow(reaction.subscriber(), "-.->", reaction.publication().event());
  }

  private static boolean isReaction(Publication publication, EventFlow flow) {
    return flow.reactions().stream()
        .anyMatch(reaction -> reaction.publication().equals(publication));
  }

  private void addPublication(Publication publication) {
    TypeName publisher = publication.from().type().named();
    // A type may be a publisher besides being a subscriber, and then has two boxes.
    node(publication.from().type(), publication.domain(), square(publisher.simpleName()));
    arrow(publication.from().type(), "-.->", publication.event());
  }

  private static String square(String name) {
    return "[\"" + name + "\"]";
  }

  private void node(Object key, String domain, String shape) {
    if (ids.putIfAbsent(key, "n" + ids.size()) == null) {
      domains
          .computeIfAbsent(domain, label -> new StringBuilder())
          .append("    ")
          .append(ids.get(key))
          .append(shape)
          .append('\n');
    }
  }

  private void arrow(Object from, String arrow, Object to) {
    arrows.add("  " + ids.get(from) + " " + arrow + " " + ids.get(to) + "\n");
  }

  private String text() {
    StringBuilder text = new StringBuilder("flowchart LR\n");
    int number = 0;
    for (Map.Entry<String, StringBuilder> domain : domains.entrySet()) {
      text.append("  subgraph d")
          .append(number++)
          .append("[\"")
          .append(domain.getKey())
          .append("\"]\n")
          .append(domain.getValue())
          .append("  end\n");
    }
    arrows.forEach(text::append);
    return text.toString();
  }
}
