package dev.ringfence.eventstore.testing;

import dev.ringfence.eventstore.DeadLetters;
import dev.ringfence.eventstore.Delivery;
import dev.ringfence.eventstore.Job;
import dev.ringfence.eventstore.JobEngine;
import dev.ringfence.eventstore.JobResult;
import dev.ringfence.eventstore.JobResult.DeadJob;
import dev.ringfence.eventstore.JobRunner;
import dev.ringfence.eventstore.RejectedJobException;
import dev.ringfence.eventstore.json.EventJson;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Keeps jobs until it is told to run them: in the caller's thread, in the order in which they are
 * due, on a clock of its own. Submitting is thread-safe.
 */
final class OnDemandEngine implements JobEngine {

  /** A test that needs more runs of one step does not end. */
  private static final int MOST_RUNS = 10_000;

  private final EventJson json;
  private final PriorityQueue<Waiting> waiting =
      new PriorityQueue<>(Comparator.comparing(Waiting::due).thenComparing(Waiting::number));
  private final List<WrittenJob> done = new ArrayList<>();
  private final Set<String> keys = new HashSet<>();
  private final KeptDeadLetters deadLetters = new KeptDeadLetters(this);
  private @Nullable JobRunner runner;
  private boolean closed;
  private boolean delivering;
  private Duration now = Duration.ZERO;
  private long submitted;

  /**
   * A job and its time.
   *
   * @param due on the engine's clock
   * @param number tells which came first
   */
  private record Waiting(Duration due, long number, WrittenJob job) {}

  OnDemandEngine(EventJson json) {
    this.json = json;
  }

  @Override
  public synchronized void start(JobRunner newRunner) {
    if (runner != null || closed) {
      throw new IllegalStateException("An engine serves one event store");
    }
    runner = newRunner;
  }

  synchronized JobRunner runner() {
    JobRunner started = runner;
    if (started == null) {
      throw new IllegalStateException("no event store runs on the engine yet");
    }
    return started;
  }

  @Override
  public synchronized void submit(List<Job> jobs) {
    if (closed) {
      throw new RejectedJobException(jobs, "the test's event store is closed");
    }
    JobRunner started = runner();
    // All of them or none, as on a database.
    List<WrittenJob> written =
        jobs.stream().map(job -> WrittenJob.of(job, started.events(), json)).toList();
    for (int i = 0; i < jobs.size(); i++) {
      Job job = jobs.get(i);
      boolean isNew = written.get(i).key().map(keys::add).orElse(true);
      if (isNew) {
        waiting.add(new Waiting(now.plus(job.delay()), submitted++, written.get(i)));
      } else if (job instanceof Delivery delivery) {
        started.deduplicated(delivery);
      }
    }
  }

  /**
   * Runs jobs, with those that they submit in their turn.
   *
   * @param time how far the clock may move; null as far as there is anything left
   * @return the jobs that were given up
   */
  List<DeadJob> deliver(@Nullable Duration time) {
    beginDelivering();
    try {
      Duration until = time == null ? null : now.plus(time);
      List<DeadJob> dead = new ArrayList<>();
      int count = 0;
      for (WrittenJob next = next(until); next != null; next = next(until)) {
        if (++count > MOST_RUNS) {
          throw new IllegalStateException(
              "After "
                  + MOST_RUNS
                  + " deliveries there are still more, the last one "
                  + next.about()
                  + "; is there a loop of events, or a handler that puts its event off for ever?");
        }
        run(next, dead);
      }
      moveTo(until);
      return dead;
    } finally {
      endDelivering();
    }
  }

  private synchronized void beginDelivering() {
    if (delivering) {
      throw new IllegalStateException("A subscriber cannot deliver; the test does");
    }
    delivering = true;
  }

  private synchronized void endDelivering() {
    delivering = false;
  }

  private synchronized @Nullable WrittenJob next(@Nullable Duration until) {
    Waiting next = waiting.peek();
    if (next == null || (until != null && next.due().compareTo(until) > 0)) {
      return null;
    }
    waiting.remove(next);
    next.job().key().ifPresent(keys::remove);
    moveTo(next.due());
    return next.job();
  }

  private synchronized void moveTo(@Nullable Duration time) {
    if (time != null && time.compareTo(now) > 0) {
      now = time;
    }
  }

  private void run(WrittenJob job, List<DeadJob> dead) {
    JobRunner started = runner();
    JobResult result = started.run(job.restore(started, json));
    for (DeadJob each : result.dead()) {
      deadLetters.add(each);
      dead.add(each);
    }
    if (!result.again().isEmpty()) {
      submit(result.again());
    }
    if (result.isDone()) {
      done.add(job);
    }
  }

  /** Has every job that went well run again, when it is next told to run any. */
  synchronized void again() {
    done.forEach(job -> waiting.add(new Waiting(now, submitted++, job)));
    done.clear();
  }

  /** Whether anything waits for a worker. */
  synchronized boolean hasWaitingFor(String worker) {
    return waiting.stream().anyMatch(each -> each.job().worker().equals(worker));
  }

  @Override
  public synchronized long waiting() {
    return waiting.stream().mapToLong(each -> each.job().size()).sum();
  }

  @Override
  public DeadLetters deadLetters() {
    return deadLetters;
  }

  @Override
  public synchronized void close() {
    closed = true;
    waiting.clear();
  }
}
