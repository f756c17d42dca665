package dev.ringfence.eventstore;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * The jobs that wait for one worker class, in the order in which they are due, and how many run.
 * Safe for use by several threads.
 */
final class Lane {

  /** What became of a job that was added. */
  enum Added {
    TAKEN,
    /** One with the same deduplication key waits. */
    DUPLICATE,
    FULL,
    /** The engine takes no more. */
    CLOSED
  }

  private final int threads;
  private final int capacity;
  private final LaneOwner owner;
  private final ReentrantLock lock = new ReentrantLock();
  private final Deque<Job> due = new ArrayDeque<>();
  private final Map<Job, Timer> early = new LinkedHashMap<>();
  private final Set<String> keys = new HashSet<>();
  private int waitingEvents;
  private int running;

  /** A job's clock. */
  interface Timer {
    void cancel();
  }

  /** What a lane needs of its engine. */
  interface LaneOwner {
    /** Whether a job may still be added. */
    boolean takes(Job job, boolean fromOutside);

    /** Has an action run after a delay. */
    Timer after(Duration delay, Runnable action);

    /** A job is due, and has not been before. */
    void becameDue();

    /** A job is out of the lane, and runs. */
    void began(Run run);

    /** There is room for a job more. */
    void madeRoom();

    /** Has {@link Lane#next} called until it returns null, in another thread. */
    void startThread(Lane lane);
  }

  Lane(int threads, int capacity, LaneOwner owner) {
    this.threads = threads;
    this.capacity = capacity;
    this.owner = owner;
  }

  /** Adds a job if there is room; from inside there always is. */
  Added add(Job job, boolean fromOutside) {
    lock.lock();
    try {
      if (!owner.takes(job, fromOutside)) {
        return Added.CLOSED;
      }
      if (fromOutside && waitingEvents >= capacity) {
        return Added.FULL;
      }
      return addNow(job);
    } finally {
      lock.unlock();
    }
  }

  private Added addNow(Job job) {
    Optional<String> key = key(job);
    if (key.isPresent() && !keys.add(key.get())) {
      return Added.DUPLICATE;
    }
    waitingEvents += job.size();
    if (job.delay().isZero()) {
      addDue(job);
    } else {
      early.put(job, owner.after(job.delay(), () -> becomeDue(job)));
    }
    return Added.TAKEN;
  }

  private static Optional<String> key(Job job) {
    return job instanceof Delivery delivery ? delivery.deduplicationKey() : Optional.empty();
  }

  private void becomeDue(Job job) {
    lock.lock();
    try {
      if (early.remove(job) != null) {
        addDue(job);
      }
    } finally {
      lock.unlock();
    }
  }

  private void addDue(Job job) {
    due.add(job);
    owner.becameDue();
    if (running < threads) {
      running++;
      try {
        owner.startThread(this);
      } catch (RuntimeException | Error noThread) {
        // The job stays; a thread that runs takes it, or the next that can be started.
        running--;
        if (running == 0) {
          throw noThread;
        }
      }
    }
  }

  /**
   * Takes the next job, for a thread of this lane.
   *
   * @return null if none is due: the thread has to end
   */
  @Nullable Run next() {
    lock.lock();
    try {
      Job next = due.poll();
      if (next == null) {
        running--;
        return null;
      }
      leave(next);
      Run run = new Run(next, Thread.currentThread());
      owner.began(run);
      return run;
    } finally {
      lock.unlock();
    }
  }

  private void leave(Job job) {
    waitingEvents -= job.size();
    key(job).ifPresent(keys::remove);
    owner.madeRoom();
  }

  /** How many events and jobs wait, due or not. */
  int waiting() {
    lock.lock();
    try {
      return waitingEvents;
    } finally {
      lock.unlock();
    }
  }

  /** Removes and returns the jobs that are not yet due. */
  List<Job> takeEarly() {
    lock.lock();
    try {
      List<Job> jobs = new ArrayList<>(early.keySet());
      early.values().forEach(Timer::cancel);
      early.clear();
      jobs.forEach(this::leave);
      return jobs;
    } finally {
      lock.unlock();
    }
  }

  /** Removes and returns all jobs. */
  List<Job> takeAll() {
    lock.lock();
    try {
      List<Job> jobs = new ArrayList<>(due);
      due.clear();
      jobs.forEach(this::leave);
      jobs.addAll(takeEarly());
      return jobs;
    } finally {
      lock.unlock();
    }
  }
}
