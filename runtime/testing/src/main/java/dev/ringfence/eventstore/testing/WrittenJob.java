package dev.ringfence.eventstore.testing;

import dev.ringfence.eventstore.Delivery;
import dev.ringfence.eventstore.Event;
import dev.ringfence.eventstore.EventMetadata;
import dev.ringfence.eventstore.EventType;
import dev.ringfence.eventstore.EventTypes;
import dev.ringfence.eventstore.Job;
import dev.ringfence.eventstore.JobRunner;
import dev.ringfence.eventstore.PublishedEvent;
import dev.ringfence.eventstore.RejectedJobException;
import dev.ringfence.eventstore.Worker;
import dev.ringfence.eventstore.WorkerJob;
import dev.ringfence.eventstore.json.EventJson;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A job as a durable engine keeps it, so that a test notices what does not survive that. */
sealed interface WrittenJob {

  /** Writes a job down. */
  static WrittenJob of(Job job, EventTypes known, EventJson json) {
    if (job instanceof Delivery delivery) {
      return WrittenDelivery.of(delivery, known, json);
    }
    return Work.of((WorkerJob) job, json);
  }

  /** Makes a job of what was written. */
  Job restore(JobRunner runner, EventJson json);

  /** As {@link Delivery#deduplicationKey}. */
  Optional<String> key();

  /** How many events and jobs it is. */
  int size();

  /** The class name of the subscriber or worker. */
  String worker();

  /** For messages. */
  String about();

  /** A plain worker's argument. */
  record Work(Class<? extends Worker<?>> type, Class<?> argumentType, String argument, int attempt)
      implements WrittenJob {

    static Work of(WorkerJob job, EventJson json) {
      Class<?> argumentType = job.argument().getClass();
      String argument = json.writeArgument(job.argument());
      // Who enqueues it shall learn that nobody could read it.
      Object unused = json.readArgument(argumentType, argument);
      return new Work(job.worker(), argumentType, argument, job.attempt());
    }

    @Override
    public Job restore(JobRunner runner, EventJson json) {
      return runner.restoreWork(type, json.readArgument(argumentType, argument), attempt);
    }

    @Override
    public Optional<String> key() {
      return Optional.empty();
    }

    @Override
    public int size() {
      return 1;
    }

    @Override
    public String worker() {
      return type.getName();
    }

    @Override
    public String about() {
      return worker() + "(" + argumentType.getName() + ")";
    }
  }

  /** Events for a subscriber. */
  record WrittenDelivery(
      String worker,
      String event,
      List<String> payloads,
      List<String> metadata,
      int attempt,
      Optional<String> key)
      implements WrittenJob {

    static WrittenDelivery of(Delivery delivery, EventTypes known, EventJson json) {
      Class<? extends Event> type = delivery.events().get(0).event().getClass();
      if (!known.knows(type)) {
        throw new RejectedJobException(
            List.of(delivery),
            "the store knows the event only by a name pattern, so it could not be read back; say"
                + " registry.publishes("
                + type.getSimpleName()
                + ".class)");
      }
      List<String> payloads = new ArrayList<>();
      List<String> metadata = new ArrayList<>();
      for (PublishedEvent published : delivery.events()) {
        payloads.add(json.write(published.event()));
        metadata.add(json.writeMetadata(published.metadata()));
      }
      return new WrittenDelivery(
          delivery.worker().getName(),
          known.of(type).name(),
          payloads,
          metadata,
          delivery.attempt(),
          delivery.deduplicationKey());
    }

    @Override
    public Job restore(JobRunner runner, EventJson json) {
      EventType type =
          runner
              .events()
              .named(event)
              .orElseThrow(() -> new AssertionError("an event that was known: " + event));
      List<PublishedEvent> events = new ArrayList<>();
      for (int i = 0; i < payloads.size(); i++) {
        EventMetadata about = json.readMetadata(metadata.get(i));
        events.add(PublishedEvent.of(json.read(type, payloads.get(i)), about));
      }
      return runner.restore(worker, events, attempt);
    }

    @Override
    public int size() {
      return payloads.size();
    }

    @Override
    public String about() {
      return worker + "(" + event + ")";
    }
  }
}
