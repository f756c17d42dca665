package dev.ringfence.eventstore;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The store: decides who gets an event, and leaves the rest to the engine. */
final class RoutingEventStore implements EventStore {

  private static final Logger LOG = LoggerFactory.getLogger(EventStore.class);

  private final RoutingTable routes;
  private final JobEngine engine;
  private volatile boolean closed;

  RoutingEventStore(RoutingTable routes, JobEngine engine) {
    this.routes = routes;
    this.engine = engine;
  }

  @Override
  public void publish(Event event) {
    if (closed) {
      throw new RejectedJobException(
          "The event store is closed; " + event.getClass().getName() + " was not published");
    }
    List<Subscription> subscriptions = routes.of(event);
    List<Job> jobs = new ArrayList<>(subscriptions.size());
    Map<Subscription, Throwable> failures = new LinkedHashMap<>();
    for (Subscription subscription : subscriptions) {
      try {
        if (subscription.condition().test(event)) {
          jobs.add(new Job(subscription.subscriber(), event, subscription.delay()));
        }
      } catch (Throwable failure) {
        failures.put(subscription, failure);
      }
    }
    if (!jobs.isEmpty()) {
      submit(jobs, failures);
    }
    LOG.atDebug()
        .addKeyValue("event", event.getClass().getName())
        .addKeyValue("subscribers", jobs.size())
        .addKeyValue("conditions_not_met", subscriptions.size() - jobs.size() - failures.size())
        .addKeyValue("conditions_failed", failures.size())
        .log("Event published");
    if (!failures.isEmpty()) {
      throw failedConditions(event, failures);
    }
  }

  private void submit(List<Job> jobs, Map<Subscription, Throwable> failures) {
    try {
      engine.submit(jobs);
    } catch (RuntimeException rejection) {
      failures.values().forEach(rejection::addSuppressed);
      throw rejection;
    }
  }

  private static PublicationException failedConditions(
      Event event, Map<Subscription, Throwable> failures) {
    List<Throwable> causes = List.copyOf(failures.values());
    PublicationException exception =
        new PublicationException(
            event.getClass().getName()
                + " did not reach "
                + failures.keySet().stream()
                    .map(subscription -> subscription.subscriber().getName())
                    .collect(Collectors.joining(", "))
                + ": the condition of the subscription threw "
                + causes.get(0),
            causes.get(0));
    causes.stream().skip(1).forEach(exception::addSuppressed);
    return exception;
  }

  @Override
  public void close() {
    engine.close();
    closed = true;
  }
}
