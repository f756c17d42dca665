package dev.ringfence.eventstore.dbscheduler;

import dev.ringfence.eventstore.EventType;
import dev.ringfence.eventstore.Job;
import dev.ringfence.eventstore.JobRunner;
import dev.ringfence.eventstore.PublishedEvent;
import dev.ringfence.eventstore.UnknownSubscriberException;
import dev.ringfence.eventstore.Worker;
import dev.ringfence.eventstore.json.EventJson;
import dev.ringfence.eventstore.json.EventJsonException;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes jobs of what was written down. Thread-safe. */
final class JobReader {

  private final JobRunner runner;
  private final EventJson json;
  private final ClassLoader classLoader;

  JobReader(JobRunner runner, EventJson json, ClassLoader classLoader) {
    this.runner = runner;
    this.json = json;
    this.classLoader = classLoader;
  }

  /**
   * A job as it was read.
   *
   * @param job to be run; null if nothing of it can be read
   * @param stored its events as they were written down
   * @param dead what of it cannot be read
   */
  record ReadJob(@Nullable Job job, Map<PublishedEvent, StoredEvent> stored, List<DeadRow> dead) {}

  /** Nobody here knows the worker or the event; another process may. */
  static final class UnknownJobException extends Exception {
    private static final long serialVersionUID = 1L;

    UnknownJobException(String message) {
      super(message);
    }
  }

  ReadJob read(StoredJob job, int attempt) throws UnknownJobException {
    return job.argument() == null
        ? readDelivery(job, attempt)
        : readWork(job, job.argument(), attempt);
  }

  private ReadJob readDelivery(StoredJob job, int attempt) throws UnknownJobException {
    EventType type =
        runner
            .events()
            .named(job.about())
            .orElseThrow(
                () ->
                    new UnknownJobException(
                        "No event is called "
                            + job.about()
                            + "; keep a former name with @EventName(formerly = …)"));
    Map<PublishedEvent, StoredEvent> stored = new HashMap<>(2);
    List<PublishedEvent> events = new ArrayList<>(job.events().size());
    List<DeadRow> dead = new ArrayList<>(0);
    for (StoredEvent event : job.events()) {
      try {
        PublishedEvent read =
            PublishedEvent.of(json.read(type, event.data()), json.readMetadata(event.metadata()));
        events.add(read);
        stored.put(read, event);
      } catch (EventJsonException e) {
        StoredJob alone = StoredJob.delivery(job.worker(), List.of(event));
        dead.addAll(DeadRow.of(alone, attempt, String.valueOf(e.getMessage())));
      }
    }
    if (events.isEmpty()) {
      return new ReadJob(null, stored, dead);
    }
    try {
      return new ReadJob(runner.restore(job.worker(), events, attempt), stored, dead);
    } catch (UnknownSubscriberException e) {
      throw new UnknownJobException(String.valueOf(e.getMessage()));
    }
  }

  private ReadJob readWork(StoredJob job, String argument, int attempt) throws UnknownJobException {
    Class<? extends Worker<?>> worker = worker(job.worker());
    Class<?> type =
        WorkerArgument.of(worker).stream()
            .filter(each -> each.getName().equals(job.about()))
            .findFirst()
            .orElseThrow(
                () ->
                    new UnknownJobException(
                        job.worker() + " does not take a " + job.about() + " any more"));
    try {
      Object read = json.readArgument(type, argument);
      return new ReadJob(runner.restoreWork(worker, read, attempt), Map.of(), List.of());
    } catch (EventJsonException e) {
      return new ReadJob(null, Map.of(), DeadRow.of(job, attempt, String.valueOf(e.getMessage())));
    }
  }

  @SuppressWarnings("unchecked") // Every class that is a Worker is a Worker of something.
  private Class<? extends Worker<?>> worker(String name) throws UnknownJobException {
    try {
      Class<?> type = Class.forName(name, false, classLoader);
      if (Worker.class.isAssignableFrom(type) && !Modifier.isAbstract(type.getModifiers())) {
        return (Class<? extends Worker<?>>) type;
      }
      throw new UnknownJobException(name + " is no worker that can be run");
    } catch (ClassNotFoundException | LinkageError e) {
      throw new UnknownJobException("There is no worker " + name);
    }
  }
}
