package dev.ringfence.eventstore.dbscheduler;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.serializer.Serializer;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.Execution;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import dev.ringfence.eventstore.DeadLetters;
import dev.ringfence.eventstore.Delivery;
import dev.ringfence.eventstore.Job;
import dev.ringfence.eventstore.JobRunner;
import dev.ringfence.eventstore.RejectedJobException;
import dev.ringfence.eventstore.WorkerJob;
import dev.ringfence.eventstore.dbscheduler.JobExecution.GiveBack;
import dev.ringfence.eventstore.dbscheduler.JobExecution.Left;
import dev.ringfence.eventstore.json.EventJson;
import dev.ringfence.eventstore.json.EventJsonException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** An engine that an event store runs on: db-scheduler, and our tables beside it. Thread-safe. */
final class StartedEngine {

  private static final ThreadLocal<@Nullable StartedEngine> OF_THREAD = new ThreadLocal<>();

  private final @Nullable CallerTransactions transactions;
  private final EventJson json;
  private final JobRunner runner;
  private final Database database;
  private final Transactor transactor;
  private final JobTable jobs;
  private final DeadLetters deadLetters;
  private final RunningJobs running;
  private final DuePoll poll;
  private final JobExecution execution;
  private final Completion completion;
  private final Scheduler scheduler;
  private volatile State state = State.OPEN;

  private enum State {
    OPEN,
    /** Lets those run that have begun. */
    CLOSING,
    CLOSED
  }

  StartedEngine(
      DataSource dataSource,
      Database database,
      DbSchedulerSettings settings,
      @Nullable CallerTransactions transactions,
      EventJson json,
      JobRunner runner) {
    this.transactions = transactions;
    this.json = json;
    this.runner = runner;
    this.database = database;
    transactor = new Transactor(dataSource);
    jobs = new JobTable(database);
    DeadLetterTable letters = new DeadLetterTable(database, json);
    deadLetters = new SqlDeadLetters(transactor, letters, jobs, this::wake);
    running = new RunningJobs(settings.threads());
    poll = new DuePoll(database, running);
    JobReader reader = new JobReader(runner, json, classLoader());
    execution = new JobExecution(runner, reader, json, settings.unknownPatience(), running);
    completion = new Completion(transactor, jobs, letters, runner, () -> state == State.CLOSED);
    scheduler = scheduler(dataSource, settings);
  }

  private static ClassLoader classLoader() {
    ClassLoader ofContext = Thread.currentThread().getContextClassLoader();
    return ofContext == null ? StartedEngine.class.getClassLoader() : ofContext;
  }

  private Scheduler scheduler(DataSource dataSource, DbSchedulerSettings settings) {
    boolean virtual = settings.virtualThreads() && database == Database.POSTGRESQL;
    Task<byte[]> task =
        Tasks.custom(Database.TASK, byte[].class)
            .onFailure((failed, unused) -> giveBack(failed.getExecution()))
            .onDeadExecution((dead, unused) -> takeOver(dead.getExecution()))
            .execute((instance, context) -> run(context.getExecution(), instance.getData()));
    return Scheduler.create(dataSource, task)
        .tableName(JobTable.NAME)
        .serializer(new PlainBytes())
        .jdbcCustomization(poll)
        // How many are taken is decided by the places that are free, so this must not be less.
        .pollUsingLockAndFetch(0.5, 1_000.0)
        .threads(settings.threads())
        .executorService(WorkerPool.forJobs(virtual, database != Database.H2))
        .dueExecutor(WorkerPool.forPolling(this::wake))
        .pollingInterval(settings.pollInterval())
        .heartbeatInterval(settings.heartbeat())
        .missedHeartbeatsLimit(4)
        .shutdownMaxWait(settings.closeTimeout())
        .commitWhenAutocommitDisabled(true)
        .schedulerName(new SchedulerName.Fixed(ProcessName.get()))
        .failureLogging(LogLevel.ERROR, true)
        // There is one task name, which is always known; and nobody has to delete anything for us.
        .deleteUnresolvedAfter(Duration.ofDays(36_500))
        .build();
  }

  /** Our payloads are bytes already. */
  private static final class PlainBytes implements Serializer {
    @Override
    public byte[] serialize(Object data) {
      return (byte[]) data;
    }

    @Override
    public <T> T deserialize(Class<T> type, byte[] data) {
      return type.cast(data);
    }
  }

  void start() {
    scheduler.start();
  }

  private CompletionHandler<byte[]> run(Execution job, byte[] payload) {
    OF_THREAD.set(this);
    Left left;
    try {
      left = execution.run(job, payload);
    } finally {
      OF_THREAD.remove();
    }
    return (complete, unused) -> {
      try {
        completion.complete(job, left);
      } finally {
        end(job);
      }
      Instant now = Instant.now();
      if (left.again().stream().anyMatch(each -> !each.row().dueAt().isAfter(now))) {
        wake();
      }
    };
  }

  private void end(Execution job) {
    running.ended(job.getId());
    if (poll.moreIsDue() && running.hasRoom()) {
      wake();
    }
  }

  /** A job has thrown past its runner, which is not meant to be: it is tried again soon. */
  private void giveBack(Execution job) {
    try {
      Left again =
          new Left(List.of(), List.of(), new GiveBack(Instant.now().plusSeconds(10), false));
      completion.complete(job, again);
    } finally {
      end(job);
    }
  }

  /** Nobody has heard of the process that runs a job. */
  private void takeOver(Execution job) {
    if (running.contains(job.getId())) {
      // It is this one, back from a time without a database; the next heartbeat says so.
      return;
    }
    try {
      boolean unused =
          transactor.run(
              connection ->
                  jobs.release(connection, job, job.version, Instant.now(), job.lastFailure));
    } catch (SQLException e) {
      throw new IllegalStateException("A dead process's job cannot be taken over", e);
    }
    wake();
  }

  private void wake() {
    scheduler.triggerCheckForDueExecutions();
  }

  void submit(List<Job> submitted) {
    if (state != State.OPEN && OF_THREAD.get() != this) {
      throw new RejectedJobException(submitted, "the engine is closed");
    }
    Map<String, JobRow> rows = new LinkedHashMap<>();
    List<Job> duplicates = new ArrayList<>(0);
    Map<String, Job> byId = new LinkedHashMap<>();
    for (JobRow row : rows(submitted, byId, duplicates)) {
      rows.put(row.id(), row);
    }
    write(submitted, List.copyOf(rows.values())).forEach(id -> duplicates.add(byId.get(id)));
    for (Job duplicate : duplicates) {
      if (duplicate instanceof Delivery delivery) {
        runner.deduplicated(delivery);
      }
    }
  }

  private List<JobRow> rows(List<Job> submitted, Map<String, Job> byId, List<Job> duplicates) {
    JobWriter writer = JobWriter.forPublication(runner.events(), json);
    List<JobRow> rows = new ArrayList<>(submitted.size());
    for (Job job : submitted) {
      try {
        JobRow row = row(writer, job);
        if (byId.putIfAbsent(row.id(), job) == null) {
          rows.add(row);
        } else {
          duplicates.add(job);
        }
      } catch (EventJsonException | IllegalArgumentException e) {
        throw new RejectedJobException(
            submitted, "one of them cannot be written down (" + e.getMessage() + ")", e);
      }
    }
    return rows;
  }

  private static JobRow row(JobWriter writer, Job job) {
    if (job instanceof WorkerJob work) {
      Set<Class<?>> takes = WorkerArgument.of(work.worker());
      if (!takes.contains(work.argument().getClass())) {
        throw new IllegalArgumentException(
            work.worker().getName()
                + " takes "
                + takes
                + ", so that a "
                + work.argument().getClass().getName()
                + " could not be read back");
      }
    }
    return writer.row(job);
  }

  private Set<String> write(List<Job> submitted, List<JobRow> rows) {
    Optional<Connection> callers =
        transactions == null ? Optional.empty() : transactions.connection();
    try {
      if (callers.isPresent() && transactions != null) {
        Set<String> duplicates = jobs.insert(callers.get(), rows);
        if (isDueAtOnce(submitted)) {
          transactions.afterCommit(this::wake);
        }
        return duplicates;
      }
      Transactor.Work<Set<String>> insert = connection -> jobs.insert(connection, rows);
      Set<String> duplicates =
          rows.size() <= database.rowsAtOnce()
              ? transactor.run(insert)
              : transactor.inTransaction(insert);
      if (isDueAtOnce(submitted)) {
        wake();
      }
      return duplicates;
    } catch (SQLException e) {
      throw new RejectedJobException(
          submitted, "the database did not take them (" + e.getMessage() + ")", e);
    }
  }

  private static boolean isDueAtOnce(List<Job> jobs) {
    return jobs.stream().anyMatch(job -> job.delay().isZero());
  }

  long waiting() {
    try {
      return transactor.run(jobs::waiting);
    } catch (SQLException e) {
      throw new IllegalStateException("The database does not answer: " + e.getMessage(), e);
    }
  }

  DeadLetters deadLetters() {
    return deadLetters;
  }

  void close() {
    if (OF_THREAD.get() == this) {
      throw new IllegalStateException("A worker cannot close the engine that runs it");
    }
    if (state == State.OPEN) {
      state = State.CLOSING;
      scheduler.stop();
      state = State.CLOSED;
    }
  }
}
