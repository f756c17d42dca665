package dev.ringfence.eventstore;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** A bounded pool of threads within the process, openly not durable. */
final class InProcessEngine implements JobEngine {

  private final InProcessSettings settings;
  private final JobQueue queue;
  private final List<WorkerThread> threads = new ArrayList<>();
  private volatile @Nullable JobRunner runner;
  private volatile boolean closed;

  InProcessEngine(InProcessSettings settings) {
    this.settings = settings;
    this.queue = new JobQueue(settings.queueCapacity());
  }

  @Override
  public synchronized void start(JobRunner newRunner) {
    if (closed || runner != null) {
      throw new IllegalStateException(
          "An engine serves one event store; create another for this one");
    }
    runner = newRunner;
    for (int i = 1; i <= settings.threads(); i++) {
      WorkerThread thread = new WorkerThread("ringfence-worker-" + i, newRunner);
      threads.add(thread);
      thread.start();
    }
  }

  @Override
  public void submit(List<Job> jobs) {
    JobRunner started = runner;
    if (closed && !isOwnThread()) {
      throw rejected(jobs, "the engine is closed");
    }
    if (started == null) {
      throw rejected(jobs, "no event store runs on the engine yet: EventStore.of(…).runOn(engine)");
    }
    if (isOwnThread()) {
      giveUp(queue.addAtOnce(jobs), started, "It was submitted to run after the engine closed");
      return;
    }
    try {
      if (!queue.addWhenRoom(jobs)) {
        throw rejected(jobs, "the engine is closed");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new RejectedJobException(
          message(jobs, "the thread was interrupted while it waited for room"), e);
    }
  }

  private static RejectedJobException rejected(List<Job> jobs, String why) {
    return new RejectedJobException(message(jobs, why));
  }

  private static String message(List<Job> jobs, String why) {
    return "Not taken, since " + why + ": " + jobs;
  }

  private boolean isOwnThread() {
    return Thread.currentThread() instanceof WorkerThread thread && thread.engine() == this;
  }

  @Override
  public void close() {
    if (isOwnThread()) {
      throw new IllegalStateException("A worker cannot close the engine that runs it");
    }
    closeFromOutside();
  }

  private synchronized void closeFromOutside() {
    closed = true;
    JobRunner started = runner;
    if (started == null) {
      return;
    }
    giveUp(queue.drain(), started, "The engine closed before it was due");
    boolean interrupted = !awaitThreads(settings.closeTimeout());
    giveUp(queue.stop(), started, "The engine closed before it was begun");
    threads.forEach(WorkerThread::abandon);
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /** Waits for the threads to end; false if it was interrupted. */
  private boolean awaitThreads(Duration timeout) {
    long begin = System.nanoTime();
    try {
      for (WorkerThread thread : threads) {
        Duration left = timeout.minusNanos(System.nanoTime() - begin);
        if (left.toMillis() > 0) {
          thread.join(left.toMillis());
        }
      }
      return true;
    } catch (InterruptedException e) {
      return false;
    }
  }

  private static void giveUp(List<Job> jobs, JobRunner runner, String why) {
    for (Job job : jobs) {
      runner.giveUp(job.worker(), job.argument(), new AbandonedJobException(why));
    }
  }

  /** Takes jobs and runs them. It is no daemon, so that jobs outlive the main method. */
  private final class WorkerThread extends Thread {
    private final JobRunner runner;
    private final AtomicReference<@Nullable Job> current = new AtomicReference<>();

    WorkerThread(String name, JobRunner runner) {
      super(name);
      this.runner = runner;
    }

    InProcessEngine engine() {
      return InProcessEngine.this;
    }

    @Override
    public void run() {
      for (Job job = next(); job != null; job = next()) {
        run(job);
      }
    }

    private @Nullable Job next() {
      while (true) {
        try {
          return queue.take();
        } catch (InterruptedException e) {
          // Whoever interrupts an idle thread means a job that has just ended.
        }
      }
    }

    private void run(Job job) {
      current.set(job);
      try {
        runner.run(job.worker(), job.argument());
      } catch (Throwable failure) {
        if (current.compareAndSet(job, null)) {
          runner.giveUp(job.worker(), job.argument(), failure);
        }
      } finally {
        current.set(null);
        // An interrupt that was meant for this job must not hit the next.
        boolean unused = Thread.interrupted();
      }
    }

    /** Reports the job that runs, if any, and interrupts it. */
    void abandon() {
      Job job = current.getAndSet(null);
      if (job != null) {
        String why = "It was still running on " + getName() + " when the engine closed";
        giveUp(List.of(job), runner, why);
        interrupt();
      }
    }
  }
}
