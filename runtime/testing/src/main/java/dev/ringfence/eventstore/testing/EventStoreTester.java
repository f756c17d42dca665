package dev.ringfence.eventstore.testing;

import dev.ringfence.eventstore.Event;
import dev.ringfence.eventstore.EventStore;
import dev.ringfence.eventstore.EventStoreBuilder;
import dev.ringfence.eventstore.JobEngine;
import dev.ringfence.eventstore.JobResult.DeadJob;
import dev.ringfence.eventstore.Subscriptions;
import dev.ringfence.eventstore.TransactionHook;
import dev.ringfence.eventstore.WorkerFactory;
import dev.ringfence.eventstore.json.EventJson;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.assertj.core.api.AssertProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * An event store for a test. What is published is recorded and waits; the test says when it is
 * delivered.
 *
 * <pre>{@code
 * class PostReceiveTest {
 *   @RegisterExtension
 *   final EventStoreTester events = EventStoreTester.of(new GitSubscriptions(), new CiSubscriptions());
 *
 *   @Test
 *   void publishesThePush() {
 *     new PostReceive(events.store()).execute("main");
 *     assertThat(events).published(PushReceivedEvent.class).with(PushReceivedEvent::ref, "main").once();
 *     events.deliverAll();
 *     assertThat(events).handledBy(CreatePipelineWorker.class).once();
 *   }
 * }
 * }</pre>
 *
 * <p>Each delivery is written as JSON and read back, as a durable engine does it; conditions,
 * filters, delays, deduplication and retries are the store's own, on a clock that moves only when
 * the test moves it. Subscribers run in the thread of the test.
 *
 * <p>For use by one test at a time; publishing is thread-safe.
 */
public final class EventStoreTester
    implements AutoCloseable, AfterEachCallback, AssertProvider<EventsAssert> {

  private final Subscriptions[] subscriptions;
  private EventJson json = EventJson.create();
  private UnaryOperator<EventStoreBuilder> settings = UnaryOperator.identity();
  private @Nullable TransactionHook transactions;
  private @Nullable TestedStore running;

  private EventStoreTester(Subscriptions... subscriptions) {
    this.subscriptions = subscriptions.clone();
  }

  /** Tests with the subscriptions of some domains. */
  public static EventStoreTester of(Subscriptions... subscriptions) {
    return new EventStoreTester(subscriptions);
  }

  /** As {@link EventStoreBuilder#createWorkersWith}. */
  public EventStoreTester createWorkersWith(WorkerFactory factory) {
    return configure(builder -> builder.createWorkersWith(factory));
  }

  /**
   * As {@link EventStoreBuilder#bindToCommitsOf}; what is published in a transaction counts as
   * published once that has committed.
   */
  public EventStoreTester bindToCommitsOf(TransactionHook hook) {
    ensureNotRunning();
    transactions = Objects.requireNonNull(hook, "hook");
    return configure(builder -> builder.bindToCommitsOf(hook));
  }

  /** Writes events with other types, too. */
  public EventStoreTester writeWith(EventJson eventJson) {
    ensureNotRunning();
    json = Objects.requireNonNull(eventJson, "eventJson");
    return this;
  }

  /**
   * Sets whatever else a store can be told. Its listener ({@link EventStoreBuilder#reportTo}) is
   * the tester's own.
   */
  public EventStoreTester configure(UnaryOperator<EventStoreBuilder> more) {
    ensureNotRunning();
    UnaryOperator<EventStoreBuilder> before = settings;
    settings = builder -> more.apply(before.apply(builder));
    return this;
  }

  private void ensureNotRunning() {
    if (running != null) {
      throw new IllegalStateException(
          "The store runs already; configure the tester before store()");
    }
  }

  /**
   * The store, for the code under test. It is started when this is first called, and closed after
   * the test.
   *
   * @throws dev.ringfence.eventstore.InvalidSubscriptionsException if the subscriptions are wrong
   */
  public EventStore store() {
    return tested().store();
  }

  /** The engine, for code under test that enqueues plain workers of its own. */
  public JobEngine engine() {
    return tested().engine();
  }

  private synchronized TestedStore tested() {
    TestedStore store = running;
    if (store == null) {
      store = TestedStore.start(EventStore.of(subscriptions), settings, json, transactions);
      running = store;
    }
    return store;
  }

  /** What runs; null if nobody has asked for it. */
  synchronized @Nullable TestedStore runningStore() {
    return running;
  }

  /** What was published so far, oldest first. */
  public List<Event> published() {
    return tested().recorder().events();
  }

  /**
   * Delivers everything, with what that sets off: moves the clock to whatever is due next, retries
   * too, until nothing waits.
   *
   * @throws UndeliveredEventsError if a subscriber has failed for good
   * @throws IllegalStateException if it does not end
   */
  public void deliverAll() {
    throwIfAny(tested().engine().deliver(null));
  }

  /**
   * Makes every delivery that went well so far once more, with the same event, and then those that
   * this sets off. That may happen to any: at least once is what a store promises.
   */
  public void deliverAgain() {
    tested().engine().again();
    deliverAll();
  }

  /**
   * As {@link #deliverAll}, for a test of what happens when a subscriber fails for good; see {@link
   * dev.ringfence.eventstore.Operations#deadLetters}.
   */
  public void deliverAllThatCanBe() {
    List<DeadJob> unused = tested().engine().deliver(null);
  }

  /** As {@link #deliverAll}, but only what is due; the clock stays where it is. */
  public void deliverDue() {
    throwIfAny(tested().engine().deliver(Duration.ZERO));
  }

  /**
   * Moves the clock on, and delivers what becomes due meanwhile, in its order.
   *
   * @param time not negative
   * @throws UndeliveredEventsError as in {@link #deliverAll}
   */
  public void advanceBy(Duration time) {
    if (time.isNegative()) {
      throw new IllegalArgumentException("the time " + time + " is negative");
    }
    throwIfAny(tested().engine().deliver(time));
  }

  private static void throwIfAny(List<DeadJob> dead) {
    if (!dead.isEmpty()) {
      throw new UndeliveredEventsError(dead);
    }
  }

  /** Forgets what was published and handled so far, for a test in several steps. */
  public void forget() {
    tested().recorder().forget();
    tested().handlings().forget();
  }

  /** For AssertJ's {@code assertThat(events)}. */
  @Override
  public EventsAssert assertThat() {
    return new EventsAssert(this);
  }

  @Override
  public void afterEach(ExtensionContext context) {
    close();
  }

  /** Closes the store; what waits is forgotten. The next {@link #store} is a new one. */
  @Override
  public synchronized void close() {
    TestedStore store = running;
    running = null;
    if (store != null) {
      store.store().close();
    }
  }
}
