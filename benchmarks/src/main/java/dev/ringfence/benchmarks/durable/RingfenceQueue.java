package dev.ringfence.benchmarks.durable;

import dev.ringfence.eventstore.Event;
import dev.ringfence.eventstore.EventStore;
import dev.ringfence.eventstore.Subscriber;
import dev.ringfence.eventstore.dbscheduler.DbSchedulerEngine;
import dev.ringfence.eventstore.dbscheduler.DbSchedulerSettings;
import dev.ringfence.eventstore.dbscheduler.EventStoreSchema;
import dev.ringfence.eventstore.dbscheduler.JdbcTransactions;
import dev.ringfence.eventstore.json.EventJson;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** The event store on the durable engine; with single deliveries, or groups. */
final class RingfenceQueue implements Queue {

  private final Server server;
  private final int groupSize;
  private final JdbcTransactions transactions;

  /** Each round has a store of its own, but what Jackson has learnt of the classes is kept. */
  private final EventJson json = EventJson.create();

  private final EventStore publisher;
  private final List<JobQueuedEvent> group = new ArrayList<>();

  /** An event with as much to say as the others' payload. */
  record JobQueuedEvent(long id, String ref) implements Event {}

  /** Counts. */
  record CountingWorker(CountDownLatch left) implements Subscriber<JobQueuedEvent> {
    @Override
    public void handleEvent(JobQueuedEvent event) {
      left.countDown();
    }
  }

  RingfenceQueue(Server server, int groupSize) {
    this.server = server;
    this.groupSize = groupSize;
    EventStoreSchema.create(server.pool());
    transactions = JdbcTransactions.on(server.pool());
    // It must not look for what is due, which is another's to run.
    publisher = store(Duration.ofHours(1), Duration.ofHours(1), new CountDownLatch(0));
  }

  private EventStore store(Duration delay, Duration poll, CountDownLatch left) {
    return EventStore.of(
            registry ->
                registry
                    .subscribe(CountingWorker.class)
                    .to(JobQueuedEvent.class)
                    .delay(delay)
                    .groupSize(groupSize))
        .createWorkersWith(type -> new CountingWorker(left))
        .runOn(
            DbSchedulerEngine.on(
                    server.pool(),
                    DbSchedulerSettings.defaults()
                        .withThreads(DurableCost.THREADS)
                        .withPollInterval(poll)
                        .withVirtualThreads(false))
                .joining(transactions)
                .writing(json));
  }

  @Override
  public void enqueue(Connection connection, long id) throws SQLException {
    JobQueuedEvent event = new JobQueuedEvent(id, DurableCost.TEXT);
    if (groupSize == 1) {
      transactions.within(connection, same -> publisher.publish(event));
      return;
    }
    group.add(event);
    if (group.size() == groupSize) {
      transactions.within(connection, same -> publisher.publishGroup(group));
      group.clear();
    }
  }

  @Override
  public void prepare() throws SQLException {
    server.execute("UPDATE ringfence_job SET execution_time = now()");
    server.execute("VACUUM FULL ANALYZE ringfence_job");
  }

  @Override
  public void drain(int jobs) throws Exception {
    CountDownLatch left = new CountDownLatch(jobs);
    EventStore worker = store(Duration.ZERO, DurableCost.POLL, left);
    left.await();
    server.awaitEmpty("ringfence_job");
    worker.close();
  }

  @Override
  public void clear() throws SQLException {
    server.execute("TRUNCATE ringfence_job");
  }

  @Override
  public void close() {
    publisher.close();
  }
}
