package dev.ringfence.eventstore.dbscheduler;

import static java.time.Duration.ofMillis;
import static java.time.Duration.ofMinutes;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import dev.ringfence.eventstore.DeadLetter;
import dev.ringfence.eventstore.DeadLetters;
import dev.ringfence.eventstore.EventMetadata;
import dev.ringfence.eventstore.EventStore;
import dev.ringfence.eventstore.RejectedJobException;
import dev.ringfence.eventstore.RetryPolicy;
import dev.ringfence.eventstore.Subscriber;
import dev.ringfence.eventstore.Subscriptions;
import dev.ringfence.eventstore.dbscheduler.Forge.AnythingWorker;
import dev.ringfence.eventstore.dbscheduler.Forge.Build;
import dev.ringfence.eventstore.dbscheduler.Forge.BuildWorker;
import dev.ringfence.eventstore.dbscheduler.Forge.EndlessEvent;
import dev.ringfence.eventstore.dbscheduler.Forge.Loop;
import dev.ringfence.eventstore.dbscheduler.Forge.NotifyWorker;
import dev.ringfence.eventstore.dbscheduler.Forge.PipelineCreatedEvent;
import dev.ringfence.eventstore.dbscheduler.Forge.PipelineFinishedEvent;
import dev.ringfence.eventstore.dbscheduler.Forge.RenamedWorker;
import dev.ringfence.eventstore.dbscheduler.Forge.UpdateHeadPipelineWorker;
import dev.ringfence.eventstore.dbscheduler.Forge.Workers;
import dev.ringfence.eventstore.micrometer.EventStoreMeters;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What holds on every database. */
abstract class DurableEngineContract {

  private static final Subscriptions ONE =
      registry -> registry.subscribe(UpdateHeadPipelineWorker.class).to(PipelineCreatedEvent.class);
  private static final Subscriptions TWO =
      registry -> {
        registry.subscribe(UpdateHeadPipelineWorker.class).to(PipelineCreatedEvent.class);
        registry.subscribe(NotifyWorker.class).to(PipelineCreatedEvent.class);
      };
  private static final RetryPolicy AT_ONCE =
      RetryPolicy.standard().withAttempts(3).withDelays(Duration.ZERO, Duration.ZERO);

  final Workers workers = new Workers();
  private final List<EventStore> stores = new ArrayList<>();
  private HikariDataSource dataSource;
  private JdbcTransactions transactions;

  /** A pool on a new database without tables. */
  abstract HikariDataSource emptyDatabase() throws Exception;

  @BeforeEach
  void createTables() throws Exception {
    Awaitility.setDefaultTimeout(ofSeconds(60));
    dataSource = emptyDatabase();
    EventStoreSchema.create(dataSource);
    transactions = JdbcTransactions.on(dataSource);
  }

  @AfterEach
  void close() {
    stores.forEach(EventStore::close);
    dataSource.close();
  }

  private static DbSchedulerSettings settings() {
    return DbSchedulerSettings.defaults().withPollInterval(ofMillis(50)).withThreads(4);
  }

  private EventStore store(Subscriptions subscriptions) {
    return store(subscriptions, settings());
  }

  private EventStore store(Subscriptions subscriptions, DbSchedulerSettings settings) {
    return store(subscriptions, DbSchedulerEngine.on(dataSource, settings).joining(transactions));
  }

  private EventStore store(Subscriptions subscriptions, DbSchedulerEngine engine) {
    EventStore store = EventStore.of(subscriptions).createWorkersWith(workers).runOn(engine);
    stores.add(store);
    return store;
  }

  private long rows(String table) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery("SELECT count(*) FROM " + table)) {
      result.next();
      return result.getLong(1);
    }
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static PipelineCreatedEvent event(long id) {
    return new PipelineCreatedEvent(id, "main");
  }

  @Test
  void deliversToEachSubscriberAndForgetsTheJobs() {
    EventStore store = store(TWO);

    store.publish(event(1));

    await().until(() -> workers.handled.size() == 1 && workers.notified.size() == 1);
    assertThat(workers.handled).containsExactly(event(1));
    await().until(() -> rows("ringfence_job") == 0);
    assertThat(store.operations().deadLetters().count()).isZero();
  }

  @Test
  void keepsWhatIsNotDueForTheNextStart() throws Exception {
    Subscriptions later =
        registry ->
            registry
                .subscribe(UpdateHeadPipelineWorker.class)
                .to(PipelineCreatedEvent.class)
                .delay(ofSeconds(2));
    EventStore first = store(later);
    first.publish(event(1));
    first.close();
    assertThat(workers.handled).isEmpty();
    assertThat(rows("ringfence_job")).isEqualTo(1);

    store(later);

    await().until(() -> workers.handled.contains(event(1)));
  }

  @Test
  void isRolledBackWithTheCallersTransaction() throws Exception {
    EventStore store = store(ONE);

    assertThatThrownBy(
            () ->
                transactions.run(
                    connection -> {
                      store.publish(event(1));
                      throw new IllegalArgumentException("no");
                    }))
        .isInstanceOf(IllegalArgumentException.class);
    transactions.run(connection -> store.publish(event(2)));

    await().until(() -> workers.handled.contains(event(2)));
    assertThat(workers.handled).containsExactly(event(2));
    await().until(() -> rows("ringfence_job") == 0);
  }

  @Test
  void isInvisibleBeforeTheCommit() throws Exception {
    EventStore store = store(ONE);

    transactions.run(
        connection -> {
          store.publish(event(1));
          assertThat(store.operations().waiting()).isZero();
          await().during(ofMillis(300)).until(workers.handled::isEmpty);
        });

    await().until(() -> workers.handled.contains(event(1)));
  }

  @Test
  void writesOnAConnectionThatTheCallerLends() throws Exception {
    EventStore store = store(ONE);
    try (Connection connection = dataSource.getConnection()) {
      assertThatThrownBy(() -> transactions.within(connection, same -> store.publish(event(0))))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("setAutoCommit(false)");
      connection.setAutoCommit(false);

      transactions.within(connection, same -> store.publish(event(1)));
      connection.rollback();
      transactions.within(connection, same -> store.publish(event(2)));
      connection.commit();
      connection.setAutoCommit(true);
    }

    await().until(() -> workers.handled.contains(event(2)));
    assertThat(workers.handled).containsExactly(event(2));
  }

  @Test
  void keepsADeadLetterWithItsErrorAndRedrivesIt() {
    workers.update =
        event -> {
          throw new IllegalStateException("no pipeline " + event.pipelineId());
        };
    EventStore store = store(subscribeRetrying(AT_ONCE));
    store.publish(event(7));

    DeadLetters letters = store.operations().deadLetters();
    await().until(() -> letters.count() == 1);
    DeadLetter letter = letters.list(10).get(0);
    assertThat(letter.worker()).isEqualTo(UpdateHeadPipelineWorker.class.getName());
    assertThat(letter.argument()).isEqualTo("ci/pipeline_created");
    assertThat(letter.attempts()).isEqualTo(3);
    assertThat(letter.error()).isEqualTo("java.lang.IllegalStateException: no pipeline 7");
    assertThat(letter.event()).isPresent();
    assertThat(store.operations().waiting()).isZero();

    workers.update = event -> {};
    assertThat(letters.redrive(letter.id())).isTrue();
    assertThat(letters.redrive(letter.id())).isFalse();
    assertThat(letters.redrive("none")).isFalse();

    await().until(() -> workers.handled.contains(event(7)));
    assertThat(letters.count()).isZero();
  }

  private static Subscriptions subscribeRetrying(RetryPolicy policy) {
    return registry ->
        registry
            .subscribe(UpdateHeadPipelineWorker.class)
            .to(PipelineCreatedEvent.class)
            .retry(policy);
  }

  @Test
  void discardsADeadLetterAndListsTheOldestFirst() {
    workers.update =
        event -> {
          throw new AssertionError("broken");
        };
    EventStore store = store(subscribeRetrying(RetryPolicy.never()));
    DeadLetters letters = store.operations().deadLetters();
    store.publish(event(1));
    await().until(() -> letters.count() == 1);
    store.publish(event(2));
    await().until(() -> letters.count() == 2);

    List<DeadLetter> oldest = letters.list(1);
    assertThat(letters.discard(oldest.get(0).id())).isTrue();

    assertThat(letters.list(10)).hasSize(1).doesNotContainAnyElementsOf(oldest);
    assertThat(letters.discard(oldest.get(0).id())).isFalse();
  }

  @Test
  void triesOneFailedEventOfAGroupAgainAlone() {
    List<Long> tried = new CopyOnWriteArrayList<>();
    workers.update =
        event -> {
          tried.add(event.pipelineId());
          if (event.pipelineId() == 5 && tried.stream().filter(id -> id == 5).count() < 3) {
            throw new IllegalStateException("not yet");
          }
        };
    EventStore store = store(subscribeRetrying(AT_ONCE));

    store.publishGroup(
        LongStream.rangeClosed(1, 25).mapToObj(DurableEngineContract::event).toList());

    await().until(() -> workers.handled.size() == 25);
    assertThat(tried).hasSize(27);
    assertThat(tried.stream().filter(id -> id == 5)).hasSize(3);
  }

  @Test
  void dropsADuplicateThatWaitsButNotOneThatRuns() throws Exception {
    CountDownLatch running = new CountDownLatch(1);
    CountDownLatch go = new CountDownLatch(1);
    workers.update =
        event -> {
          running.countDown();
          awaitLatch(go);
        };
    EventStore store =
        store(
            registry ->
                registry
                    .subscribe(UpdateHeadPipelineWorker.class)
                    .to(PipelineCreatedEvent.class)
                    .deduplicateBy(PipelineCreatedEvent::ref),
            settings().withThreads(1));
    store.publish(event(1));
    assertThat(running.await(30, TimeUnit.SECONDS)).isTrue();

    transactions.run(
        connection -> {
          store.publish(event(2));
          store.publish(event(3));
          store.publishGroup(List.of(event(4), event(5), new PipelineCreatedEvent(6, "other")));
        });
    assertThat(store.operations().waiting()).isEqualTo(2);
    go.countDown();

    await().until(() -> workers.handled.size() == 3 && rows("ringfence_job") == 0);
    assertThat(workers.handled)
        .containsExactlyInAnyOrder(event(1), event(2), new PipelineCreatedEvent(6, "other"));
  }

  private static void awaitLatch(CountDownLatch latch) {
    try {
      if (!latch.await(60, TimeUnit.SECONDS)) {
        throw new IllegalStateException("waited too long");
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException("interrupted", e);
    }
  }

  @Test
  void keepsAJobOfAnUnknownSubscriberAsADeadLetterUntilItIsDeployed() {
    EventStore old = store(TWO);
    workers.notify =
        event -> {
          throw new IllegalStateException("not now");
        };
    old.publish(event(1));
    await().until(() -> old.operations().waiting() == 1);
    old.close();

    EventStore without = store(ONE, settings().withUnknownPatience(ofSeconds(3)));
    DeadLetters letters = without.operations().deadLetters();
    await().until(() -> letters.count() == 1);
    DeadLetter letter = letters.list(1).get(0);
    assertThat(letter.worker()).isEqualTo(NotifyWorker.class.getName());
    assertThat(letter.error()).contains("NotifyWorker does not subscribe to ci/pipeline_created");
    without.close();

    workers.notify = event -> {};
    EventStore again = store(TWO);
    assertThat(again.operations().deadLetters().redrive(letter.id())).isTrue();
    await().until(() -> workers.notified.contains(event(1)));
  }

  @Test
  void runsWhatWaitsForARenamedSubscriberAndItsDeadLetters() throws Exception {
    workers.notify =
        event -> {
          throw new IllegalStateException("not now");
        };
    EventStore old =
        store(
            registry -> {
              registry
                  .subscribe(NotifyWorker.class)
                  .to(PipelineCreatedEvent.class)
                  .retry(RetryPolicy.never());
              registry
                  .subscribe(UpdateHeadPipelineWorker.class)
                  .to(PipelineCreatedEvent.class)
                  .delay(ofSeconds(1));
            });
    old.publish(event(1));
    await().until(() -> old.operations().deadLetters().count() == 1);
    old.close();

    EventStore renamed =
        store(registry -> registry.subscribe(RenamedWorker.class).to(PipelineCreatedEvent.class));
    await().until(() -> workers.handled.contains(event(1)));
    DeadLetters letters = renamed.operations().deadLetters();
    assertThat(letters.redrive(letters.list(1).get(0).id())).isTrue();

    await().until(() -> workers.handled.size() == 2);
    assertThat(letters.count()).isZero();
    await().until(() -> rows("ringfence_job") == 0);
  }

  @Test
  void leavesAJobOfAnUnknownSubscriberToAProcessThatKnowsIt() throws Exception {
    EventStore both = store(TWO);
    transactions.run(
        connection -> {
          both.publish(event(1));
          both.close();
        });
    EventStore without = store(ONE, settings().withUnknownPatience(ofSeconds(20)));
    await().until(() -> workers.handled.size() == 1);
    await().until(() -> without.operations().waiting() == 1);

    store(TWO);

    await().until(() -> workers.notified.contains(event(1)));
    assertThat(without.operations().deadLetters().count()).isZero();
  }

  @Test
  void makesAnUnreadablePayloadADeadLetterAtOnce() throws Exception {
    EventStore store = store(ONE);
    insert(
        UpdateHeadPipelineWorker.class.getName(),
        payload("{\"pipelineId\":\"four\",\"ref\":\"main\"}"));
    insert(UpdateHeadPipelineWorker.class.getName(), "not JSON");

    DeadLetters letters = store.operations().deadLetters();
    await().until(() -> letters.count() == 2);
    assertThat(letters.list(2))
        .extracting(DeadLetter::error)
        .anySatisfy(error -> assertThat(error).contains("ci/pipeline_created", "pipelineId"))
        .anySatisfy(error -> assertThat(error).contains("it is not JSON"));
    assertThat(rows("ringfence_job")).isZero();
  }

  private static String payload(String data) {
    return """
        {"worker":"%s","events":[{"event":"ci/pipeline_created","metadata":{"eventId":"1",\
        "occurredAt":"2026-01-01T00:00:00Z","correlationId":"1","publisher":"ci",\
        "traceContext":{}},"data":%s}]}"""
        .formatted(UpdateHeadPipelineWorker.class.getName(), data);
  }

  private void insert(String worker, String payload) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement =
            connection.prepareStatement(
                "INSERT INTO ringfence_job (task_name, task_instance, task_data, execution_time,"
                    + " picked, consecutive_failures, version, worker, events)"
                    + " SELECT 'ringfence', ?, ?, min_time, false, 0, 1, ?, 1 FROM (SELECT "
                    + longAgo()
                    + " AS min_time) t")) {
      statement.setString(1, JobIds.next());
      statement.setBytes(2, payload.getBytes(StandardCharsets.UTF_8));
      statement.setString(3, worker);
      statement.executeUpdate();
    }
  }

  /** A time as the database writes it. */
  String longAgo() {
    return "TIMESTAMP WITH TIME ZONE '2020-01-01 00:00:00+00'";
  }

  @Test
  void countsAndLogsTheDeadLettersThatItMakesItself() throws Exception {
    String worker = UpdateHeadPipelineWorker.class.getName();
    String readable = payload("{\"pipelineId\":3,\"ref\":\"main\"}");
    insert(worker, readable);
    execute("UPDATE ringfence_job SET version = 11");
    insert(worker, payload("{\"pipelineId\":\"four\"}"));
    insert("?", "not JSON");
    insert("Unknown", readable.replace(worker, "UnknownWorker"));
    insert(worker, readable.replace("ci/pipeline_created", "ci/unknown"));
    insert("Unknown", "{\"worker\":\"Unknown\",\"argumentType\":\"Text\",\"argument\":1}");
    MeterRegistry registry = new SimpleMeterRegistry();
    EventStoreMeters meters = new EventStoreMeters(registry);

    EventStore store =
        EventStore.of(ONE)
            .createWorkersWith(workers)
            .reportTo(meters)
            .runOn(DbSchedulerEngine.on(dataSource, settings().withUnknownPatience(ofMillis(0))));
    stores.add(store);
    meters.watch(store.operations());

    await().until(() -> registry.get("eventstore.dead.letters").gauge().value() == 6);
    assertThat(registry.get("eventstore.dead").counters())
        .extracting(
            each -> each.getId().getTag("event") + " of " + each.getId().getTag("subscriber"),
            Counter::count)
        .containsExactlyInAnyOrder(
            tuple("ci/pipeline_created of " + worker, 2.0),
            tuple("? of ?", 1.0),
            tuple("ci/pipeline_created of UnknownWorker", 1.0),
            tuple("ci/unknown of " + worker, 1.0),
            tuple("Text of Unknown", 1.0));
    assertThat(Files.readAllLines(Path.of("target", "db-scheduler-tests.log")))
        .filteredOn(line -> line.contains("worker=UnknownWorker argument=ci/pipeline_created"))
        .anySatisfy(
            line ->
                assertThat(line)
                    .contains("ERROR", EventStore.class.getName(), "does not subscribe to")
                    .contains("it is a dead letter now"));
  }

  @Test
  void makesAJobADeadLetterWhoseKeyCannotBeMade() throws Exception {
    EventStore store =
        store(
            registry ->
                registry
                    .subscribe(UpdateHeadPipelineWorker.class)
                    .to(PipelineCreatedEvent.class)
                    .deduplicateBy(DurableEngineContract::shortRef));
    insert(UpdateHeadPipelineWorker.class.getName(), payload("{\"pipelineId\":4,\"ref\":\"x\"}"));

    DeadLetters letters = store.operations().deadLetters();
    await().until(() -> letters.count() == 1);
    assertThat(letters.list(1).get(0).error()).contains("StringIndexOutOfBoundsException");
  }

  private static String shortRef(PipelineCreatedEvent event) {
    return event.ref().substring(0, 4);
  }

  @Test
  void keepsOneOfManyDuplicatesThatArePublishedAtOnce() throws Exception {
    EventStore store =
        store(
            registry ->
                registry
                    .subscribe(UpdateHeadPipelineWorker.class)
                    .to(PipelineCreatedEvent.class)
                    .delay(ofMinutes(5))
                    .deduplicateBy(PipelineCreatedEvent::ref));
    List<CompletableFuture<Void>> publishers = new ArrayList<>();
    for (int thread = 0; thread < 4; thread++) {
      long id = thread;
      publishers.add(
          CompletableFuture.runAsync(
              () -> {
                for (int i = 0; i < 25; i++) {
                  store.publish(new PipelineCreatedEvent(id, "branch" + i));
                }
              }));
    }
    for (CompletableFuture<Void> publisher : publishers) {
      publisher.get(60, TimeUnit.SECONDS);
    }

    assertThat(rows("ringfence_job")).isEqualTo(25);
  }

  @Test
  void readsAnEventByAFormerName() throws Exception {
    List<Long> finished = new CopyOnWriteArrayList<>();
    insert(
        FinishWorker.class.getName(),
        payload("{\"pipelineId\":9}")
            .replace("ci/pipeline_created", "ci/pipeline_done")
            .replace(UpdateHeadPipelineWorker.class.getName(), FinishWorker.class.getName()));
    EventStore store =
        EventStore.of(
                registry -> registry.subscribe(FinishWorker.class).to(PipelineFinishedEvent.class))
            .createWorkersWith(type -> new FinishWorker(finished))
            .runOn(DbSchedulerEngine.on(dataSource, settings()));
    stores.add(store);

    await().until(() -> finished.contains(9L));
  }

  static final class FinishWorker implements Subscriber<PipelineFinishedEvent> {
    private final List<Long> finished;

    FinishWorker(List<Long> finished) {
      this.finished = finished;
    }

    @Override
    public void handleEvent(PipelineFinishedEvent event) {
      finished.add(event.pipelineId());
    }
  }

  @Test
  void refusesAnEventThatCannotBeWritten() throws Exception {
    EventStore store =
        store(
            registry -> {
              registry.subscribe(LoopWorker.class).to(EndlessEvent.class);
            });
    List<Loop> next = new ArrayList<>();
    next.add(new Loop(next));

    assertThatThrownBy(() -> store.publish(new EndlessEvent(new Loop(next))))
        .isInstanceOf(RejectedJobException.class)
        .hasMessageContaining("cannot be written");
    assertThat(rows("ringfence_job")).isZero();
  }

  static final class LoopWorker implements Subscriber<EndlessEvent> {
    @Override
    public void handleEvent(EndlessEvent event) {}
  }

  @Test
  void runsAPlainWorkerWithItsArgument() {
    DbSchedulerEngine engine = DbSchedulerEngine.on(dataSource, settings());
    store(ONE, engine);

    engine.enqueue(BuildWorker.class, new Build("linux"));

    await().until(() -> workers.built.contains(new Build("linux")));
    assertThatThrownBy(() -> engine.enqueue(AnythingWorker.class, "text"))
        .isInstanceOf(RejectedJobException.class)
        .hasMessageContaining("java.lang.String could not be read back");
  }

  @Test
  void carriesTheMetadata() {
    List<EventMetadata> seen = new CopyOnWriteArrayList<>();
    workers.update = event -> seen.add(EventMetadata.current().orElseThrow());
    EventStore store =
        EventStore.of(ONE)
            .createWorkersWith(workers)
            .correlationIdFrom(() -> Optional.of("request-7"))
            .domainsUnder("dev.ringfence.eventstore")
            .runOn(DbSchedulerEngine.on(dataSource, settings()));
    stores.add(store);

    store.publish(event(1));

    await().until(() -> seen.size() == 1);
    EventMetadata metadata = seen.get(0);
    assertThat(metadata.correlationId()).isEqualTo("request-7");
    assertThat(metadata.publisher()).isEqualTo("dbscheduler");
    assertThat(metadata.causationId()).isNull();
  }

  @Test
  void aHandlerThatHangsKeepsNobodyElseWaiting() throws Exception {
    CountDownLatch hang = new CountDownLatch(1);
    workers.notify = event -> awaitLatch(hang);
    EventStore store = store(TWO, settings().withThreads(2).withCloseTimeout(ofSeconds(1)));

    for (int i = 0; i < 20; i++) {
      store.publish(event(i));
    }

    await().until(() -> workers.handled.size() == 20);
    assertThat(workers.notified).isEmpty();
    assertThat(hang.getCount()).isEqualTo(1);
    hang.countDown();
    await().until(() -> workers.notified.size() == 20);
  }

  @Test
  void closesInTimeWhileAHandlerHangs() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch hang = new CountDownLatch(1);
    workers.update =
        event -> {
          begun.countDown();
          while (hang.getCount() > 0) {
            try {
              hang.await();
            } catch (InterruptedException e) {
              // It does not listen.
            }
          }
        };
    EventStore store = store(ONE, settings().withCloseTimeout(ofMillis(500)));
    store.publish(event(1));
    assertThat(begun.await(30, TimeUnit.SECONDS)).isTrue();

    long begin = System.nanoTime();
    store.close();

    assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(ofSeconds(20));
    assertThat(rows("ringfence_job")).isEqualTo(1);
    hang.countDown();
    await().until(() -> rows("ringfence_job") == 0);
  }

  @Test
  void takesNothingFromOutsideOnceItIsClosed() throws Exception {
    DbSchedulerEngine engine = DbSchedulerEngine.on(dataSource, settings());
    assertThatThrownBy(() -> engine.enqueue(BuildWorker.class, new Build("early")))
        .isInstanceOf(RejectedJobException.class)
        .hasMessageContaining("no event store runs on the engine yet");
    EventStore store = store(ONE, engine);
    store.close();
    store.close();

    assertThatThrownBy(() -> engine.enqueue(BuildWorker.class, new Build("late")))
        .isInstanceOf(RejectedJobException.class)
        .hasMessageContaining("the engine is closed");
    assertThatThrownBy(() -> EventStore.of(ONE).createWorkersWith(workers).runOn(engine))
        .isInstanceOf(IllegalStateException.class);
    assertThat(rows("ringfence_job")).isZero();
  }

  @Test
  void closesAtOnceWhateverThePollInterval() {
    EventStore store = store(ONE, settings().withPollInterval(ofMinutes(10)));
    store.publish(event(1));
    await().until(() -> workers.handled.size() == 1);

    long begin = System.nanoTime();
    store.close();

    assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(ofSeconds(4));
    assertThat(Thread.getAllStackTraces().keySet())
        .noneMatch(thread -> thread.isAlive() && thread.getName().startsWith("ringfence-poll-"));
  }

  @Test
  void aWorkerCannotCloseTheEngineThatRunsIt() {
    List<Throwable> thrown = new CopyOnWriteArrayList<>();
    DbSchedulerEngine engine = DbSchedulerEngine.on(dataSource, settings());
    workers.update =
        event -> {
          try {
            engine.close();
          } catch (IllegalStateException e) {
            thrown.add(e);
          }
        };

    store(ONE, engine).publish(event(1));

    await().until(() -> thrown.size() == 1);
    assertThat(thrown.get(0)).hasMessageContaining("cannot close the engine");
  }

  @Test
  void takesAJobOverWhoseProcessHasDied() throws Exception {
    insert(
        UpdateHeadPipelineWorker.class.getName(), payload("{\"pipelineId\":3,\"ref\":\"main\"}"));
    execute(
        "UPDATE ringfence_job SET picked = true, picked_by = 'dead', last_heartbeat ="
            + " execution_time, version = 2");

    store(ONE, settings().withHeartbeat(ofMillis(100)));

    await().until(() -> workers.handled.contains(event(3)));
    await().until(() -> rows("ringfence_job") == 0);
  }

  @Test
  void buriesAJobThatKillsItsProcessTimeAndAgain() throws Exception {
    insert(
        UpdateHeadPipelineWorker.class.getName(), payload("{\"pipelineId\":3,\"ref\":\"main\"}"));
    execute("UPDATE ringfence_job SET version = 11");

    EventStore store = store(ONE);

    await().until(() -> store.operations().deadLetters().count() == 1);
    assertThat(store.operations().deadLetters().list(1).get(0).error())
        .contains("Its process died");
    assertThat(workers.handled).isEmpty();
  }

  @Test
  void theInboxRemembersWhatASubscriberHandledUnderAFormerName() {
    Inbox inbox = Inbox.on(dataSource);
    List<Boolean> first = new CopyOnWriteArrayList<>();
    Class<?>[] subscriber = {UpdateHeadPipelineWorker.class, RenamedWorker.class};
    workers.update =
        event -> {
          try {
            transactions.run(
                connection -> {
                  for (Class<?> each : subscriber) {
                    first.add(
                        inbox.isFirst(connection, each.asSubclass(UpdateHeadPipelineWorker.class)));
                  }
                });
          } catch (SQLException e) {
            throw new IllegalStateException(e);
          }
        };
    EventStore store = store(ONE);

    store.publish(event(1));

    await().until(() -> workers.handled.size() == 1);
    assertThat(first).containsExactly(true, false);
  }

  @Test
  void saysWhichTableIsMissingAndHowToCreateIt() throws Exception {
    execute("DROP TABLE ringfence_dead_letter");
    execute("ALTER TABLE ringfence_inbox DROP COLUMN handled_at");

    assertThatThrownBy(() -> store(ONE))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("the table ringfence_dead_letter")
        .hasMessageContaining("in the table ringfence_inbox the columns handled_at")
        .hasMessageContaining(".sql of ringfence-runtime-db-scheduler.jar")
        .hasMessageContaining("EventStoreSchema.create");
  }

  @Test
  void createsTheTablesOnceAndAgainWithoutHarm() throws Exception {
    EventStoreSchema.create(dataSource);
    EventStoreSchema.create(dataSource);

    assertThat(rows("ringfence_job")).isZero();
  }

  @Test
  void theInboxLetsAHandlersWritesHappenOnce() throws Exception {
    execute("CREATE TABLE effect (pipeline bigint)");
    Inbox inbox = Inbox.on(dataSource);
    AtomicInteger runs = new AtomicInteger();
    workers.update =
        event -> {
          try {
            transactions.run(
                connection -> {
                  if (inbox.isFirst(connection, UpdateHeadPipelineWorker.class)) {
                    try (Statement statement = connection.createStatement()) {
                      statement.execute("INSERT INTO effect VALUES (" + event.pipelineId() + ")");
                    }
                  }
                });
          } catch (SQLException e) {
            throw new IllegalStateException(e);
          }
          if (runs.incrementAndGet() < 3) {
            throw new IllegalStateException("after the commit");
          }
        };
    EventStore store = store(subscribeRetrying(AT_ONCE));

    store.publish(event(1));

    await().until(() -> workers.handled.size() == 1);
    assertThat(runs).hasValue(3);
    assertThat(rows("effect")).isEqualTo(1);
    assertThat(rows("ringfence_inbox")).isEqualTo(1);
    try (Connection connection = dataSource.getConnection()) {
      assertThat(inbox.forgetOlderThan(connection, ofMinutes(1))).isZero();
      assertThat(inbox.forgetOlderThan(connection, ofMinutes(-1))).isEqualTo(1);
      assertThatThrownBy(() -> inbox.isFirst(connection, UpdateHeadPipelineWorker.class))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("handles no event");
    }
  }
}
