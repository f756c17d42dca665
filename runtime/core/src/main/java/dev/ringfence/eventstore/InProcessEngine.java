package dev.ringfence.eventstore;

import dev.ringfence.eventstore.InProcessSettings.WhenFull;
import dev.ringfence.eventstore.JobResult.DeadJob;
import dev.ringfence.eventstore.Lane.Added;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Bounded queues and threads within the process, openly not durable. Each worker class has its own
 * {@link Lane}, so none can take the threads or the room of another.
 */
final class InProcessEngine implements JobEngine, Lane.LaneOwner {

  private static final ThreadLocal<@Nullable InProcessEngine> OF_THREAD = new ThreadLocal<>();

  private final InProcessSettings settings;
  private final Map<Class<?>, Lane> lanes = new ConcurrentHashMap<>();
  private final Set<Run> runs = ConcurrentHashMap.newKeySet();
  private final Outstanding outstanding = new Outstanding();
  private final Room room = new Room();
  private final InMemoryDeadLetters deadLetters;
  private final ExecutorService threads;
  private final ScheduledThreadPoolExecutor clock;
  private volatile @Nullable JobRunner runner;
  private volatile State state = State.OPEN;

  private enum State {
    OPEN,
    /** Runs dry: only those who run may add, and only what is due at once. */
    DRAINING,
    STOPPED
  }

  InProcessEngine(InProcessSettings settings) {
    this.settings = settings;
    this.deadLetters = new InMemoryDeadLetters(settings.deadLetterCapacity(), this);
    this.threads = WorkerThreads.forJobs(settings.virtualThreads());
    // It is no daemon, so that jobs outlive the main method until the store is closed.
    this.clock = new ScheduledThreadPoolExecutor(1, task -> new Thread(task, "ringfence-clock"));
    clock.setRemoveOnCancelPolicy(true);
  }

  @Override
  public synchronized void start(JobRunner newRunner) {
    if (state != State.OPEN || runner != null) {
      throw new IllegalStateException(
          "An engine serves one event store; create another for this one");
    }
    runner = newRunner;
    int unused = clock.prestartAllCoreThreads();
  }

  @Override
  public void submit(List<Job> jobs) {
    JobRunner started = runner;
    if (started == null) {
      throw new RejectedJobException(
          jobs, "no event store runs on the engine yet: EventStore.of(…).runOn(engine)");
    }
    if (isOwnThread()) {
      submitFromInside(jobs, started);
      return;
    }
    List<Job> full = new ArrayList<>();
    List<Job> refused = new ArrayList<>();
    // Others get theirs before anybody waits for the room of one.
    for (Job job : jobs) {
      Added added = laneOf(job).add(job, true);
      if (added == Added.FULL) {
        full.add(job);
      }
      settle(job, added, started, refused);
    }
    if (settings.whenFull() == WhenFull.REFUSE && !full.isEmpty()) {
      throw new RejectedJobException(
          full, "the queue is full (queueCapacity " + settings.queueCapacity() + ")");
    }
    addWhenRoom(full, started, refused);
    if (!refused.isEmpty()) {
      throw new RejectedJobException(refused, "the engine is closed");
    }
  }

  /** Adds each job as soon as its own lane has room, so that none waits for another's. */
  private void addWhenRoom(List<Job> full, JobRunner started, List<Job> refused) {
    if (full.isEmpty()) {
      return;
    }
    try {
      room.retry(
          () -> {
            full.removeIf(
                job -> {
                  Added added = laneOf(job).add(job, true);
                  settle(job, added, started, refused);
                  return added != Added.FULL;
                });
            return full.isEmpty();
          });
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new RejectedJobException(
          full, "the thread was interrupted while it waited for room", e);
    }
  }

  private static void settle(Job job, Added added, JobRunner runner, List<Job> refused) {
    if (added == Added.CLOSED) {
      refused.add(job);
    } else if (added == Added.DUPLICATE && job instanceof Delivery delivery) {
      runner.deduplicated(delivery);
    }
  }

  /** Takes what a job sets off, whether there is room or not: the engine cannot wait for itself. */
  private void submitFromInside(List<Job> jobs, JobRunner started) {
    List<Job> refused = new ArrayList<>();
    for (Job job : jobs) {
      settle(job, laneOf(job).add(job, false), started, refused);
    }
    giveUp(refused, "The engine closed before it was due");
  }

  private Lane laneOf(Job job) {
    return lanes.computeIfAbsent(
        job.worker(), any -> new Lane(settings.threads(), settings.queueCapacity(), this));
  }

  @Override
  public boolean takes(Job job, boolean fromOutside) {
    return switch (state) {
      case OPEN -> true;
      case DRAINING -> !fromOutside && job.delay().isZero();
      case STOPPED -> false;
    };
  }

  @Override
  public Lane.Timer after(Duration delay, Runnable action) {
    Future<?> future =
        clock.schedule(action, TimeUnit.NANOSECONDS.convert(delay), TimeUnit.NANOSECONDS);
    return () -> future.cancel(false);
  }

  @Override
  public void becameDue() {
    outstanding.add();
  }

  @Override
  public void began(Run run) {
    runs.add(run);
  }

  @Override
  public void madeRoom() {
    room.changed();
  }

  @Override
  public void startThread(Lane lane) {
    threads.execute(() -> runAll(lane));
  }

  private void runAll(Lane lane) {
    OF_THREAD.set(this);
    try {
      for (Run next = lane.next(); next != null; next = lane.next()) {
        run(next);
        outstanding.remove(1);
      }
    } finally {
      OF_THREAD.remove();
    }
  }

  private void run(Run run) {
    JobRunner started = runner;
    if (started == null) {
      return;
    }
    try {
      JobResult result = started.run(run.job());
      run.end(() -> keep(result));
    } finally {
      runs.remove(run);
      // An interrupt that was meant for this job must not hit the next.
      boolean unused = Thread.interrupted();
    }
  }

  /** Keeps what a run has left. */
  void keep(JobResult result) {
    for (DeadJob dead : result.dead()) {
      deadLetters.add(dead.job(), dead.cause());
    }
    JobRunner started = runner;
    if (!result.again().isEmpty() && started != null) {
      submitFromInside(result.again(), started);
    }
  }

  private void giveUp(List<Job> jobs, String why) {
    JobRunner started = runner;
    for (Job job : jobs) {
      AbandonedJobException abandoned = new AbandonedJobException(why);
      Throwable cause = job.lastFailure().orElse(abandoned);
      if (cause != abandoned) {
        cause.addSuppressed(abandoned);
      }
      deadLetters.add(job, cause);
      if (started != null) {
        started.giveUp(job, cause);
      }
    }
  }

  private boolean isOwnThread() {
    return OF_THREAD.get() == this;
  }

  @Override
  public long waiting() {
    return lanes.values().stream().mapToLong(Lane::waiting).sum();
  }

  @Override
  public DeadLetters deadLetters() {
    return deadLetters;
  }

  @Override
  public void close() {
    if (isOwnThread()) {
      throw new IllegalStateException("A worker cannot close the engine that runs it");
    }
    closeFromOutside();
  }

  private synchronized void closeFromOutside() {
    if (state == State.STOPPED) {
      return;
    }
    state = State.DRAINING;
    room.changed();
    lanes.values().forEach(lane -> giveUp(lane.takeEarly(), "The engine closed before it was due"));
    boolean interrupted = !outstanding.awaitNone(settings.closeTimeout());
    state = State.STOPPED;
    for (Lane lane : lanes.values()) {
      List<Job> left = lane.takeAll();
      giveUp(left, "The engine closed before it was begun");
    }
    runs.forEach(this::abandon);
    List<Runnable> unused = clock.shutdownNow();
    threads.shutdown();
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private void abandon(Run run) {
    String why = "It was still running on " + run.thread().getName() + " when the engine closed";
    run.end(
        () -> {
          giveUp(List.of(run.job()), why);
          run.thread().interrupt();
        });
  }
}
