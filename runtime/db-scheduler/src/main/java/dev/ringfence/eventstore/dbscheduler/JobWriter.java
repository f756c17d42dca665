package dev.ringfence.eventstore.dbscheduler;

import dev.ringfence.eventstore.Delivery;
import dev.ringfence.eventstore.EventType;
import dev.ringfence.eventstore.EventTypes;
import dev.ringfence.eventstore.Job;
import dev.ringfence.eventstore.PublishedEvent;
import dev.ringfence.eventstore.WorkerJob;
import dev.ringfence.eventstore.json.EventJson;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes rows of jobs. For the jobs of one publication, or those left of one run; an event that goes
 * to several subscribers is written once.
 */
final class JobWriter {

  private final EventTypes types;
  private final EventJson json;
  private final Map<PublishedEvent, StoredEvent> stored;

  /**
   * A writer.
   *
   * @param stored events as they were read, which stay as they are
   */
  JobWriter(EventTypes types, EventJson json, Map<PublishedEvent, StoredEvent> stored) {
    this.types = types;
    this.json = json;
    this.stored = stored;
  }

  static JobWriter forPublication(EventTypes types, EventJson json) {
    return new JobWriter(types, json, new HashMap<>(2));
  }

  /** The row of a job. What cannot be written as JSON throws. */
  JobRow row(Job job) {
    return new JobRow(
        JobIds.of(job),
        job.worker().getName(),
        job.size(),
        Payload.write(store(job)),
        // Databases round finer times up, and then they are not due yet.
        Instant.now().plus(job.delay()).truncatedTo(ChronoUnit.MILLIS),
        job.attempt() - 1);
  }

  /** A job as it is written down. */
  StoredJob store(Job job) {
    String worker = job.worker().getName();
    if (job instanceof Delivery delivery) {
      List<StoredEvent> events = delivery.events().stream().map(this::store).toList();
      return StoredJob.delivery(worker, events);
    }
    Object argument = ((WorkerJob) job).argument();
    return StoredJob.work(worker, json.writeArgument(argument), argument.getClass().getName());
  }

  private StoredEvent store(PublishedEvent event) {
    StoredEvent known = stored.get(event);
    if (known != null) {
      return known;
    }
    EventType type = types.of(event.event().getClass());
    StoredEvent written =
        new StoredEvent(
            type.name(), json.writeMetadata(event.metadata()), json.write(event.event()));
    stored.put(event, written);
    return written;
  }
}
