package dev.ringfence.eventstore;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The jobs that wait, in the order in which they are due. Safe for use by several threads. */
final class JobQueue {

  /** Far enough, and near enough that sums of clock readings do not overflow. */
  private static final long FOREVER = Long.MAX_VALUE / 4;

  private final int capacity;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition room = lock.newCondition();
  private final Condition work = lock.newCondition();
  private final PriorityQueue<Waiting> waiting = new PriorityQueue<>();
  private long sequence;
  private State state = State.OPEN;

  private enum State {
    OPEN,
    /** Runs dry: what is due is taken out, and only those who take may add. */
    DRAINING,
    STOPPED
  }

  JobQueue(int capacity) {
    this.capacity = capacity;
  }

  private record Waiting(Job job, long dueNanos, long sequence) implements Comparable<Waiting> {
    private static final Comparator<Waiting> BY_SEQUENCE =
        Comparator.comparingLong(Waiting::sequence);

    @Override
    public int compareTo(Waiting other) {
      // Clock readings are compared by their difference, since they may overflow.
      long later = dueNanos - other.dueNanos;
      return later == 0 ? BY_SEQUENCE.compare(this, other) : Long.signum(later);
    }
  }

  /**
   * Adds jobs, all of them or none, as soon as there is room for one.
   *
   * @return false if the queue is no longer open
   */
  boolean addWhenRoom(List<Job> jobs) throws InterruptedException {
    lock.lockInterruptibly();
    try {
      while (state == State.OPEN && waiting.size() >= capacity) {
        room.await();
      }
      if (state != State.OPEN) {
        return false;
      }
      add(jobs);
      return true;
    } finally {
      lock.unlock();
    }
  }

  /**
   * Adds jobs, with room or without.
   *
   * @return those not taken: while the queue is drained, those with a delay; afterwards, all
   */
  List<Job> addAtOnce(List<Job> jobs) {
    lock.lock();
    try {
      Map<Boolean, List<Job>> taken =
          jobs.stream()
              .collect(
                  Collectors.partitioningBy(
                      job ->
                          state == State.OPEN
                              || (state == State.DRAINING && job.delay().isZero())));
      add(taken.getOrDefault(true, List.of()));
      return taken.getOrDefault(false, List.of());
    } finally {
      lock.unlock();
    }
  }

  private void add(List<Job> jobs) {
    long now = System.nanoTime();
    for (Job job : jobs) {
      waiting.add(new Waiting(job, now + nanos(job.delay()), sequence++));
    }
    work.signalAll();
  }

  private static long nanos(Duration delay) {
    return Math.min(TimeUnit.NANOSECONDS.convert(delay), FOREVER);
  }

  /**
   * Takes the next job that is due; waits until there is one.
   *
   * @return null if the queue is empty and no longer open
   */
  @Nullable Job take() throws InterruptedException {
    lock.lockInterruptibly();
    try {
      while (true) {
        Waiting next = waiting.peek();
        if (next == null) {
          if (state != State.OPEN) {
            return null;
          }
          work.await();
          continue;
        }
        long early = next.dueNanos() - System.nanoTime();
        if (early <= 0) {
          waiting.remove();
          room.signalAll();
          return next.job();
        }
        work.awaitNanos(early);
      }
    } finally {
      lock.unlock();
    }
  }

  /**
   * Begins to drain: refuses whoever waits for room, from now on.
   *
   * @return the jobs that are not yet due; they are out of the queue
   */
  List<Job> drain() {
    lock.lock();
    try {
      if (state == State.OPEN) {
        state = State.DRAINING;
      }
      long now = System.nanoTime();
      List<Waiting> early =
          waiting.stream().filter(each -> each.dueNanos() - now > 0).sorted().toList();
      waiting.removeAll(early);
      room.signalAll();
      work.signalAll();
      return early.stream().map(Waiting::job).toList();
    } finally {
      lock.unlock();
    }
  }

  /** Takes no more, and returns what is left. */
  List<Job> stop() {
    lock.lock();
    try {
      state = State.STOPPED;
      List<Job> left = waiting.stream().sorted().map(Waiting::job).toList();
      waiting.clear();
      room.signalAll();
      work.signalAll();
      return left;
    } finally {
      lock.unlock();
    }
  }
}
