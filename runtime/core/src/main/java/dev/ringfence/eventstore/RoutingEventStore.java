package dev.ringfence.eventstore;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The store: decides who gets an event, and leaves the rest to the engine. */
final class RoutingEventStore implements EventStore {

  private final Routes routes;
  private final MetadataFactory metadata;
  private final Dispatch dispatch;
  private final Telemetry telemetry;
  private final JobEngine engine;
  private volatile boolean closed;

  RoutingEventStore(
      Routes routes,
      MetadataFactory metadata,
      Dispatch dispatch,
      Telemetry telemetry,
      JobEngine engine) {
    this.routes = routes;
    this.metadata = metadata;
    this.dispatch = dispatch;
    this.telemetry = telemetry;
    this.engine = engine;
  }

  @Override
  public void publish(Event event) {
    ensureOpen(event);
    Route route = routes.of(event);
    if (!telemetry.isQuiet()) {
      publishWatched(route, List.of(event));
    } else if (!route.isEmpty()) {
      dispatch.unwatched(route, event, metadata);
    }
  }

  @Override
  public void publishGroup(Collection<? extends Event> events) {
    List<Event> group = List.copyOf(events);
    if (group.isEmpty()) {
      return;
    }
    Event first = group.get(0);
    ensureOpen(first);
    for (Event event : group) {
      if (event.getClass() != first.getClass()) {
        throw new IllegalArgumentException(
            "A group has events of one class, not of "
                + first.getClass().getName()
                + " and "
                + event.getClass().getName()
                + "; publish a group of each");
      }
    }
    Route route = routes.of(first);
    if (!telemetry.isQuiet()) {
      publishWatched(route, group);
    } else if (!route.isEmpty()) {
      EventMetadata cause = DeliveryContext.cause();
      dispatch.group(
          route,
          group.stream().map(event -> new PublishedEvent(event, metadata, cause)).toList(),
          false);
    }
  }

  private void ensureOpen(Event event) {
    if (closed) {
      throw new RejectedJobException(
          "The event store is closed; " + event.getClass().getName() + " was not published");
    }
  }

  private void publishWatched(Route route, List<Event> events) {
    Observations observations = telemetry.observations();
    if (observations == null) {
      publishWith(Map.of(), route, events);
    } else {
      observations.send(
          route.type().name(), events.size(), trace -> publishWith(trace, route, events));
    }
  }

  private EventMetadata publishWith(Map<String, String> trace, Route route, List<Event> events) {
    @Nullable EventMetadata cause = DeliveryContext.cause();
    List<PublishedEvent> published = new ArrayList<>(events.size());
    for (Event event : events) {
      published.add(PublishedEvent.of(event, metadata.create(event, cause, trace)));
    }
    if (published.size() == 1) {
      dispatch.single(route, published.get(0), true);
    } else {
      dispatch.group(route, published, true);
    }
    return published.get(0).metadata();
  }

  @Override
  public Operations operations() {
    return new StoreOperations(routes.subscriptions(), engine);
  }

  @Override
  public void close() {
    engine.close();
    closed = true;
  }
}
