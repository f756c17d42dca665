package dev.ringfence.eventstore;

import java.time.Duration;
import java.util.List;

/**
 * Runs workers in the background: the event store's subscribers, and whatever a domain enqueues for
 * its own workers.
 *
 * <p>One engine serves one {@link EventStore}, which starts and closes it. Safe for use by several
 * threads.
 */
public interface JobEngine extends AutoCloseable {

  /**
   * An engine within this process, with {@link InProcessSettings#defaults()}. It is not durable:
   * what it has not run when the process dies is lost, and what it has given up when it closes is
   * reported, not kept.
   */
  static JobEngine inProcess() {
    return inProcess(InProcessSettings.defaults());
  }

  /** As {@link #inProcess()}, with other settings. */
  static JobEngine inProcess(InProcessSettings settings) {
    return new InProcessEngine(settings);
  }

  /**
   * Runs a worker of the caller's own domain, soon. Waits if the engine has no room.
   *
   * @param worker a concrete class that the store's {@link WorkerFactory} can create
   * @param argument what the worker is given; not null
   * @throws RejectedJobException if the engine takes no jobs
   */
  default <A> void enqueue(Class<? extends Worker<A>> worker, A argument) {
    enqueueIn(Duration.ZERO, worker, argument);
  }

  /**
   * Runs a worker of the caller's own domain, no earlier than {@code delay} from now. Waits if the
   * engine has no room.
   *
   * @param delay not negative
   * @param worker a concrete class that the store's {@link WorkerFactory} can create
   * @param argument what the worker is given; not null
   * @throws RejectedJobException if the engine takes no jobs
   */
  default <A> void enqueueIn(Duration delay, Class<? extends Worker<A>> worker, A argument) {
    submit(List.of(new Job(worker, argument, delay)));
  }

  /**
   * Takes jobs, all of them or none. This is for the event store and for {@link #enqueue}.
   *
   * @throws RejectedJobException if the engine has not been started or is closed, or the thread is
   *     interrupted while it waits for room
   */
  void submit(List<Job> jobs);

  /**
   * Starts to run jobs. This is for the event store.
   *
   * @throws IllegalStateException if the engine has been started before, or is closed
   */
  void start(JobRunner runner);

  /**
   * Takes no more jobs from outside, runs those that are due with whatever they set off in their
   * turn, and returns when they are done or the engine's patience is at its end. What is left by
   * then, or was not yet due, is given up ({@link JobRunner#giveUp}) if the engine keeps nothing.
   * Closing twice is fine.
   *
   * @throws IllegalStateException if a worker that this engine runs calls it: it would wait for
   *     itself
   */
  @Override
  void close();
}
