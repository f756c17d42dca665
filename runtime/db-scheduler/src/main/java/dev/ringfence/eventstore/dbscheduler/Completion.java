package dev.ringfence.eventstore.dbscheduler;

import com.github.kagkarlsson.scheduler.task.Execution;
import dev.ringfence.eventstore.Delivery;
import dev.ringfence.eventstore.JobRunner;
import dev.ringfence.eventstore.dbscheduler.JobExecution.Again;
import dev.ringfence.eventstore.dbscheduler.JobExecution.GiveBack;
import dev.ringfence.eventstore.dbscheduler.JobExecution.Left;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes down what has become of a job: all of it, or nothing. While the database is away it tries
 * again, so that what is done need not be done twice.
 */
final class Completion {

  private static final Logger LOG = LoggerFactory.getLogger(DbSchedulerEngine.class);
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Duration PAUSE = Duration.ofMillis(250);

  private final Transactor transactor;
  private final JobTable jobs;
  private final DeadLetterTable deadLetters;
  private final JobRunner runner;
  private final BooleanSupplier stopped;

  /**
   * A completion.
   *
   * @param stopped whether nobody waits for it any more
   */
  Completion(
      Transactor transactor,
      JobTable jobs,
      DeadLetterTable deadLetters,
      JobRunner runner,
      BooleanSupplier stopped) {
    this.transactor = transactor;
    this.jobs = jobs;
    this.deadLetters = deadLetters;
    this.runner = runner;
    this.stopped = stopped;
  }

  /** Writes down what is left of a job. This throws nothing: what it cannot write, others find. */
  void complete(Execution job, Left left) {
    // Whoever interrupts a handler does not mean the engine; drivers and pools would give up.
    boolean interrupted = Thread.interrupted();
    long begin = System.nanoTime();
    while (true) {
      try {
        if (!write(job, left)) {
          LOG.atWarn()
              .addKeyValue("job", job.getId())
              .log("Another process has taken the job over; it may be done twice");
        }
        break;
      } catch (SQLException | RuntimeException e) {
        boolean late = System.nanoTime() - begin > PATIENCE.toNanos();
        if (late || stopped.getAsBoolean() || !pause()) {
          LOG.atError()
              .addKeyValue("job", job.getId())
              .setCause(e)
              .log("Job done, but not written down; it will be done again");
          break;
        }
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private static boolean pause() {
    try {
      Thread.sleep(PAUSE.toMillis());
      return true;
    } catch (InterruptedException e) {
      return false;
    }
  }

  private boolean write(Execution job, Left left) throws SQLException {
    if (left.isNothing()) {
      return transactor.run(connection -> jobs.remove(connection, job));
    }
    GiveBack back = left.giveBack();
    if (back != null) {
      Instant since = job.lastFailure == null ? Instant.now() : job.lastFailure;
      long taken = back.untouched() ? 0 : job.version;
      return transactor.run(connection -> jobs.release(connection, job, taken, back.at(), since));
    }
    return transactor.inTransaction(connection -> replace(connection, job, left));
  }

  private boolean replace(Connection connection, Execution job, Left left) throws SQLException {
    if (!jobs.remove(connection, job)) {
      return false;
    }
    if (!left.dead().isEmpty()) {
      deadLetters.insert(connection, left.dead());
    }
    List<JobRow> rows = left.again().stream().map(Again::row).toList();
    Set<String> duplicates = jobs.insert(connection, rows);
    for (Again again : left.again()) {
      if (duplicates.contains(again.row().id()) && again.job() instanceof Delivery delivery) {
        runner.deduplicated(delivery);
      }
    }
    return true;
  }
}
