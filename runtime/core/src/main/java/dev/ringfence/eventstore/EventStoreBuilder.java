package dev.ringfence.eventstore;

import io.micrometer.observation.ObservationRegistry;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What is decided about a store before it starts. For use by one thread. */
public final class EventStoreBuilder {

  private final List<Subscriptions> subscriptions;
  private WorkerFactory workerFactory = WorkerFactory.noArgumentConstructor();
  private FailedDeliveryListener failedDeliveryListener = failed -> {};
  private ObservationRegistry observationRegistry = ObservationRegistry.NOOP;
  private @Nullable EventStoreListener listener;
  private TransactionHook transactions = NoTransactions.INSTANCE;
  private Supplier<Optional<String>> correlationId = Optional::empty;
  private DomainNames domains = new DomainNames("");

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
   * Sets where publications and deliveries are observed, as {@code eventstore.publish} and {@code
   * eventstore.process}: traces, timers, whatever handles observations there. By default nowhere.
   */
  public EventStoreBuilder observeWith(ObservationRegistry registry) {
    observationRegistry = Objects.requireNonNull(registry, "registry");
    return this;
  }

  /** Sets who learns of everything that happens, for meters. */
  public EventStoreBuilder reportTo(EventStoreListener listener) {
    this.listener = Objects.requireNonNull(listener, "listener");
    return this;
  }

  /**
   * Sets whose commits a publication inside a transaction waits for, on an engine that does not
   * write in that transaction itself. Without one, such an engine runs subscribers at once, whether
   * the transaction commits or not.
   */
  public EventStoreBuilder bindToCommitsOf(TransactionHook transactions) {
    this.transactions = Objects.requireNonNull(transactions, "transactions");
    return this;
  }

  /**
   * Sets where the correlation id of an event comes from that no handler publishes, such as the
   * request's id: {@code () -> Optional.ofNullable(MDC.get("correlation_id"))}. If it gives none,
   * it is the event's own id.
   */
  public EventStoreBuilder correlationIdFrom(Supplier<Optional<String>> correlationId) {
    this.correlationId = Objects.requireNonNull(correlationId, "correlationId");
    return this;
  }

  /**
   * Sets the package whose direct sub-packages are domains, for {@link EventMetadata#publisher}.
   *
   * @param rootPackage such as {@code com.acme.forge}
   */
  public EventStoreBuilder domainsUnder(String rootPackage) {
    domains = new DomainNames(rootPackage);
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
    Routes routes = registry.freeze(workerFactory);
    Telemetry telemetry = new Telemetry(routes.types(), listener, observationRegistry);
    WorkerRunner runner =
        new WorkerRunner(routes, workerFactory, failedDeliveryListener, telemetry);
    engine.start(runner);
    telemetry.started(routes.subscriptions());
    return new RoutingEventStore(
        routes,
        new MetadataFactory(domains, correlationId),
        new Dispatch(engine, runner, telemetry, transactions),
        telemetry,
        engine);
  }
}
