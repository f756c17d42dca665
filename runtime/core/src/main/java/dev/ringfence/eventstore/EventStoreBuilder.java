package dev.ringfence.eventstore;

import java.util.List;
import java.util.Objects;

/** What is decided about a store before it starts. For use by one thread. */
public final class EventStoreBuilder {

  private final List<Subscriptions> subscriptions;
  private WorkerFactory workerFactory = WorkerFactory.noArgumentConstructor();
  private FailedDeliveryListener failedDeliveryListener = failed -> {};

  EventStoreBuilder(List<Subscriptions> subscriptions) {
    this.subscriptions = subscriptions;
  }

  /**
   * Sets who creates subscribers and workers, usually the container for dependency injection. The
   * default is {@link WorkerFactory#noArgumentConstructor()}.
   */
  public EventStoreBuilder createWorkersWith(WorkerFactory factory) {
    workerFactory = Objects.requireNonNull(factory, "factory");
    return this;
  }

  /**
   * Sets who learns of each delivery that the engine has given up. Whether one is set or not, each
   * is logged as an error.
   */
  public EventStoreBuilder onFailedDelivery(FailedDeliveryListener listener) {
    failedDeliveryListener = Objects.requireNonNull(listener, "listener");
    return this;
  }

  /**
   * Registers all subscriptions, checks them, freezes them for good and starts the engine.
   *
   * @param engine one that no store has been started on
   * @return the store, running
   * @throws InvalidSubscriptionsException if anything is wrong with the subscriptions, with all of
   *     it; the engine is not started then
   */
  public EventStore runOn(JobEngine engine) {
    RecordingRegistry registry = new RecordingRegistry();
    subscriptions.forEach(domain -> domain.register(registry));
    RoutingTable routes = RoutingTable.of(registry.freeze(workerFactory));
    engine.start(new WorkerRunner(workerFactory, failedDeliveryListener));
    return new RoutingEventStore(routes, engine);
  }
}
