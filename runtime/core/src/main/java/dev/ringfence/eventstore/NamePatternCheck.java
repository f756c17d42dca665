package dev.ringfence.eventstore;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Holds name patterns against the names that the store knows. */
final class NamePatternCheck {

  private final EventTypes types;
  private final List<String> problems;

  NamePatternCheck(EventTypes types, List<String> problems) {
    this.types = types;
    this.problems = problems;
  }

  void check(List<Subscription> subscriptions) {
    for (Subscription subscription : subscriptions) {
      if (subscription.target() instanceof Target.Named named) {
        check(subscription, named);
      }
    }
  }

  private void check(Subscription subscription, Target.Named named) {
    List<EventType> matched = types.all().stream().filter(named::covers).toList();
    if (matched.isEmpty()) {
      problems.add(
          subscription
              + " can never fire, since no event is known by such a name"
              + suggestion(named)
              + "; the store knows the events that a subscription names by class, and those of"
              + " registry.publishes(…)");
    }
    if (!Subscriber.class.isAssignableFrom(subscription.subscriber())) {
      return;
    }
    Class<?> handled = HandledEvent.of(subscription.subscriber());
    String foreign =
        matched.stream()
            .filter(type -> !handled.isAssignableFrom(type.type()))
            .map(EventType::name)
            .collect(Collectors.joining(", "));
    if (!foreign.isEmpty()) {
      problems.add(
          subscription
              + " cannot work, since it handles "
              + handled.getName()
              + ", which these are not: "
              + foreign);
    }
  }

  private String suggestion(Target.Named named) {
    String wanted = named.text().replace("*", "");
    return Suggestion.nearest(
            wanted,
            types.all().stream().map(EventType::name).sorted(Comparator.naturalOrder()).toList(),
            // Of a name only as much is compared as the pattern says.
            name -> name.substring(0, Math.min(name.length(), wanted.length())))
        .map(name -> " (did you mean " + name + "?)")
        .orElse("");
  }
}
