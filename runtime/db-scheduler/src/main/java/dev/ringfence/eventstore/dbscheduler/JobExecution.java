package dev.ringfence.eventstore.dbscheduler;

import com.github.kagkarlsson.scheduler.task.Execution;
import dev.ringfence.eventstore.Job;
import dev.ringfence.eventstore.JobResult;
import dev.ringfence.eventstore.JobRunner;
import dev.ringfence.eventstore.dbscheduler.JobReader.ReadJob;
import dev.ringfence.eventstore.dbscheduler.JobReader.UnknownJobException;
import dev.ringfence.eventstore.json.EventJson;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs a job that was taken, and says what is to be written down in its place. */
final class JobExecution {

  /** Stands for a worker or an event that cannot be read. */
  static final String UNKNOWN = "?";

  /** A job that was taken so often without coming to an end kills its process. */
  private static final long MOST_TAKEN = 10;

  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(15);
  private static final Logger LOG = LoggerFactory.getLogger(DbSchedulerEngine.class);

  private final JobRunner runner;
  private final JobReader reader;
  private final EventJson json;
  private final Duration patience;
  private final RunningJobs running;

  JobExecution(
      JobRunner runner, JobReader reader, EventJson json, Duration patience, RunningJobs running) {
    this.runner = runner;
    this.reader = reader;
    this.json = json;
    this.patience = patience;
    this.running = running;
  }

  /**
   * What is to be written down in a job's place.
   *
   * @param again jobs to run, with their rows
   * @param dead jobs that were given up
   * @param giveBack how the job itself may be tried by another process; null if it is done with
   */
  record Left(List<Again> again, List<DeadRow> dead, @Nullable GiveBack giveBack) {
    static final Left NOTHING = new Left(List.of(), List.of(), null);

    boolean isNothing() {
      return again.isEmpty() && dead.isEmpty() && giveBack == null;
    }

    static Left dead(List<DeadRow> dead) {
      return new Left(List.of(), dead, null);
    }
  }

  /**
   * A job that goes back to where it was taken from.
   *
   * @param at when it may be taken again
   * @param untouched that nobody here knows it is nothing that has happened to it: it counts anew
   *     how often it is taken
   */
  record GiveBack(Instant at, boolean untouched) {}

  /** A job to run again. */
  record Again(Job job, JobRow row) {}

  Left run(Execution execution, byte[] payload) {
    int attempt = execution.consecutiveFailures + 1;
    StoredJob stored;
    try {
      stored = Payload.read(payload);
    } catch (UnreadableJobException e) {
      return die(
          List.of(new DeadRow(UNKNOWN, UNKNOWN, attempt, String.valueOf(e.getMessage()), payload)));
    }
    running.started(execution.getId(), stored.worker());
    if (execution.version > MOST_TAKEN) {
      return die(
          DeadRow.of(
              stored,
              attempt,
              "Its process died, or lost the database, while it ran; this happened "
                  + MOST_TAKEN
                  + " times"));
    }
    try {
      return run(reader.read(stored, attempt));
    } catch (UnknownJobException e) {
      return wait(execution, stored, String.valueOf(e.getMessage()));
    } catch (RuntimeException e) {
      // The runner throws nothing, so it is the job itself: a property of its key, say.
      return die(DeadRow.of(stored, attempt, e.toString()));
    }
  }

  private Left run(ReadJob read) {
    if (!read.dead().isEmpty()) {
      Left unused = die(read.dead());
    }
    Job job = read.job();
    JobResult result = job == null ? JobResult.DONE : runner.run(job);
    if (result.isDone()) {
      return read.dead().isEmpty() ? Left.NOTHING : Left.dead(read.dead());
    }
    JobWriter writer = new JobWriter(runner.events(), json, read.stored());
    List<DeadRow> dead = new ArrayList<>(read.dead());
    for (JobResult.DeadJob each : result.dead()) {
      StoredJob stored = writer.store(each.job());
      dead.addAll(DeadRow.of(stored, each.job().attempt(), each.cause().toString()));
    }
    List<Again> again = new ArrayList<>();
    for (Job each : result.again()) {
      again.add(new Again(each, writer.row(each)));
    }
    return new Left(again, dead, null);
  }

  private Left wait(Execution execution, StoredJob job, String why) {
    Instant now = Instant.now();
    Instant since = execution.lastFailure;
    if (since == null && !patience.isZero()) {
      LOG.atWarn()
          .addKeyValue("worker", job.worker())
          .addKeyValue("argument", job.about())
          .addKeyValue("error", why)
          .log("Nobody here knows a job; it waits for a process that does");
    }
    if (patience.isZero() || (since != null && now.isAfter(since.plus(patience)))) {
      return die(DeadRow.of(job, execution.consecutiveFailures, why));
    }
    // Whoever takes it next may know no more, so there must be many tries. Every other one comes at
    // once: the next to ask is another process then, however their questions fall in with pauses.
    Duration pause = patience.dividedBy(20);
    Instant again = now;
    if (ThreadLocalRandom.current().nextBoolean()) {
      again = now.plus(pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE);
    }
    return new Left(List.of(), List.of(), new GiveBack(again, true));
  }

  private Left die(List<DeadRow> rows) {
    for (DeadRow row : rows) {
      runner.giveUp(row.worker(), row.argument(), row.attempts(), row.error());
    }
    return Left.dead(rows);
  }
}
