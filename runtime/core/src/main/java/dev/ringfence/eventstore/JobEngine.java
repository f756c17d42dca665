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
   * An engine that runs a job at once, in the thread that submits it, so that {@link
   * EventStore#publish} returns when the subscribers have. A subscriber that fails does not fail
   * the publisher: it is tried again in the background, as {@link #inProcess()} does, and so is
   * what has a delay.
   */
  static JobEngine direct() {
    return new DirectEngine(InProcessSettings.defaults());
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
    submit(List.of(WorkerJob.of(worker, argument, delay)));
  }

  /**
   * Takes the jobs of one publication. This is for the event store and for {@link #enqueue}.
   *
   * <p>A durable engine writes them together, in the caller's transaction if there is one: all of
   * them, or none. One within the process takes as many as it can.
   *
   * @throws RejectedJobException if some were not taken, with those: because the engine has not
   *     been started or is closed, has no room, or the thread is interrupted while it waits for
   *     room
   */
  void submit(List<Job> jobs);

  /**
   * Starts to run jobs. This is for the event store.
   *
   * @throws IllegalStateException if the engine has been started before, or is closed
   */
  void start(JobRunner runner);

  /** How many events and jobs wait to be run, due or not. */
  long waiting();

  /** What this engine has given up. */
  DeadLetters deadLetters();

  /**
   * Whether {@link #submit} writes in the caller's transaction, so that what is submitted is run
   * only if that commits. The store sees to it for an engine that does not ({@link
   * EventStoreBuilder#bindToCommitsOf}).
   */
  default boolean joinsTransactions() {
    return false;
  }

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
