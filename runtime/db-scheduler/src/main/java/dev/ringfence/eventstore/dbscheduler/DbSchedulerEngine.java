package dev.ringfence.eventstore.dbscheduler;

import dev.ringfence.eventstore.DeadLetters;
import dev.ringfence.eventstore.Job;
import dev.ringfence.eventstore.JobEngine;
import dev.ringfence.eventstore.JobRunner;
import dev.ringfence.eventstore.RejectedJobException;
import dev.ringfence.eventstore.json.EventJson;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * A durable engine: jobs wait in the user's own database, and db-scheduler runs them, at least once
 * each, in as many processes as there are on PostgreSQL, or in one on SQLite or H2.
 *
 * <pre>{@code
 * JdbcTransactions transactions = JdbcTransactions.on(dataSource);
 * EventStore store =
 *     EventStore.of(new CiSubscriptions())
 *         .runOn(DbSchedulerEngine.on(dataSource).joining(transactions));
 * }</pre>
 *
 * <p>The database must have the tables of {@link EventStoreSchema}; this is checked at start.
 *
 * <p>What is submitted within a transaction that {@link #joining} knows is written in it; else it
 * is there when {@link #submit} returns. Closing runs nothing more: what is left waits in the
 * database for another process, or the next start.
 */
public final class DbSchedulerEngine implements JobEngine {

  private final DataSource dataSource;
  private final DbSchedulerSettings settings;
  private final @Nullable CallerTransactions transactions;
  private final EventJson json;
  private volatile @Nullable StartedEngine started;
  private boolean closed;

  private DbSchedulerEngine(
      DataSource dataSource,
      DbSchedulerSettings settings,
      @Nullable CallerTransactions transactions,
      EventJson json) {
    this.dataSource = Objects.requireNonNull(dataSource, "dataSource");
    this.settings = Objects.requireNonNull(settings, "settings");
    this.transactions = transactions;
    this.json = json;
  }

  /**
   * An engine on a database, with {@link DbSchedulerSettings#defaults()}.
   *
   * @param dataSource a pool with room for {@link DbSchedulerSettings#threads()} and three more
   */
  public static DbSchedulerEngine on(DataSource dataSource) {
    return on(dataSource, DbSchedulerSettings.defaults());
  }

  /** As {@link #on(DataSource)}, with other settings. */
  public static DbSchedulerEngine on(DataSource dataSource, DbSchedulerSettings settings) {
    return new DbSchedulerEngine(dataSource, settings, null, EventJson.create());
  }

  /**
   * The same, but what is published in one of these transactions is written in it. They must be on
   * the same database, if perhaps on another pool.
   */
  public DbSchedulerEngine joining(CallerTransactions transactions) {
    Objects.requireNonNull(transactions, "transactions");
    return new DbSchedulerEngine(dataSource, settings, transactions, json);
  }

  /** The same, but events are written and read in this way: for types of one's own. */
  public DbSchedulerEngine writing(EventJson json) {
    Objects.requireNonNull(json, "json");
    return new DbSchedulerEngine(dataSource, settings, transactions, json);
  }

  @Override
  public boolean joinsTransactions() {
    return transactions != null;
  }

  /**
   * Starts to run jobs. This is for the event store.
   *
   * @throws IllegalStateException if the engine has been started before or is closed; or if the
   *     database cannot be reached, lacks tables, or may lose what it has acknowledged
   */
  @Override
  public synchronized void start(JobRunner runner) {
    if (started != null || closed) {
      throw new IllegalStateException(
          "An engine serves one event store; create another for this one");
    }
    Database database = Database.of(dataSource);
    DurabilityCheck.check(dataSource, database);
    EventStoreSchema.check(dataSource, database);
    StartedEngine engine =
        new StartedEngine(dataSource, database, settings, transactions, json, runner);
    started = engine;
    engine.start();
  }

  @Override
  public void submit(List<Job> jobs) {
    StartedEngine engine = started;
    if (engine == null) {
      throw new RejectedJobException(
          jobs, "no event store runs on the engine yet: EventStore.of(…).runOn(engine)");
    }
    engine.submit(jobs);
  }

  /**
   * How many events and jobs wait in the database, for any process.
   *
   * @throws IllegalStateException if the database does not answer, or the engine has not been
   *     started
   */
  @Override
  public long waiting() {
    return running().waiting();
  }

  /**
   * What any process has given up; it is in the database.
   *
   * @throws IllegalStateException if the engine has not been started
   */
  @Override
  public DeadLetters deadLetters() {
    return running().deadLetters();
  }

  private StartedEngine running() {
    StartedEngine engine = started;
    if (engine == null) {
      throw new IllegalStateException("No event store runs on the engine yet");
    }
    return engine;
  }

  /**
   * Takes no more jobs from outside and begins none, and returns when those that run are done or
   * {@link DbSchedulerSettings#closeTimeout} has passed. Then they are interrupted (not on H2,
   * which would close the database), and left to other processes.
   *
   * @throws IllegalStateException if a worker that this engine runs calls it
   */
  @Override
  public synchronized void close() {
    closed = true;
    StartedEngine engine = started;
    if (engine != null) {
      engine.close();
    }
  }
}
