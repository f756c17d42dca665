package dev.ringfence.eventstore.dbscheduler;

import dev.ringfence.eventstore.WorkerThreads;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * Threads for db-scheduler, which asks for no more than it has jobs. It ends in bounded time: who
 * does not listen to the interrupt is left behind.
 */
final class WorkerPool extends AbstractExecutorService {

  private final ExecutorService threads;
  private final boolean interrupts;
  private final Duration grace;
  private final Runnable ends;
  private volatile boolean ending;

  private WorkerPool(ExecutorService threads, boolean interrupts, Duration grace, Runnable ends) {
    this.threads = threads;
    this.interrupts = interrupts;
    this.grace = grace;
    this.ends = ends;
  }

  /**
   * For jobs.
   *
   * @param interrupts whether those that run may be interrupted in the end; H2 closes the whole
   *     database when that hits a thread that writes
   */
  static WorkerPool forJobs(boolean virtual, boolean interrupts) {
    ExecutorService threads = WorkerThreads.forJobs(virtual);
    return new WorkerPool(threads, interrupts, Duration.ofSeconds(1), () -> {});
  }

  /**
   * One thread that looks for what is due. It is not interrupted, as it may be writing.
   *
   * @param wake ends its pause
   */
  static WorkerPool forPolling(Runnable wake) {
    ExecutorService thread =
        Executors.newSingleThreadExecutor(WorkerThreads.named("ringfence-poll-"));
    return new WorkerPool(thread, false, Duration.ofSeconds(5), wake);
  }

  @Override
  public void execute(Runnable task) {
    threads.execute(task);
  }

  @Override
  public void shutdown() {
    threads.shutdown();
  }

  @Override
  public List<Runnable> shutdownNow() {
    ending = true;
    if (interrupts) {
      return threads.shutdownNow();
    }
    threads.shutdown();
    ends.run();
    return List.of();
  }

  @Override
  public boolean isShutdown() {
    return threads.isShutdown();
  }

  @Override
  public boolean isTerminated() {
    return threads.isTerminated();
  }

  @Override
  public boolean awaitTermination(long timeout, TimeUnit unit) throws InterruptedException {
    long nanos = unit.toNanos(timeout);
    return threads.awaitTermination(
        ending ? Math.min(nanos, grace.toNanos()) : nanos, TimeUnit.NANOSECONDS);
  }
}
