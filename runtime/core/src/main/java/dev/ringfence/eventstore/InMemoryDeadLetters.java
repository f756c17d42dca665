package dev.ringfence.eventstore;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Dead letters of an engine within the process: bounded, and gone with it. */
final class InMemoryDeadLetters implements DeadLetters {

  private static final Logger LOG = LoggerFactory.getLogger(EventStore.class);

  private final int capacity;
  private final JobEngine engine;
  private final Map<String, Kept> byId = new LinkedHashMap<>();
  private long added;

  private record Kept(Job job, DeadLetter letter) {}

  InMemoryDeadLetters(int capacity, JobEngine engine) {
    this.capacity = capacity;
    this.engine = engine;
  }

  /** Adds one for each event of a job. */
  void add(Job job, Throwable cause) {
    if (job instanceof Delivery delivery) {
      for (PublishedEvent event : delivery.events()) {
        String name = EventType.nameOf(event.event().getClass());
        add(delivery.of(event), name, cause, event.metadata());
      }
    } else if (job instanceof WorkerJob work) {
      add(work, work.argument().getClass().getName(), cause, null);
    }
  }

  private synchronized void add(
      Job job, String argument, Throwable cause, @Nullable EventMetadata metadata) {
    if (byId.size() >= capacity) {
      DeadLetter oldest = byId.remove(byId.keySet().iterator().next()).letter();
      LOG.atError()
          .addKeyValue("dead_letter", oldest.id())
          .addKeyValue("subscriber", oldest.worker())
          .addKeyValue("event", oldest.argument())
          .addKeyValue("capacity", capacity)
          .log("Dead letter dropped to make room for another");
    }
    String id = Long.toString(++added);
    byId.put(
        id,
        new Kept(
            job,
            new DeadLetter(
                id,
                job.worker().getName(),
                argument,
                job.attempt(),
                Instant.now(),
                cause.toString(),
                metadata)));
  }

  @Override
  public synchronized long count() {
    return byId.size();
  }

  @Override
  public synchronized List<DeadLetter> list(int limit) {
    return byId.values().stream().limit(limit).map(Kept::letter).toList();
  }

  @Override
  public boolean redrive(String id) {
    Kept kept;
    synchronized (this) {
      kept = byId.remove(id);
    }
    if (kept == null) {
      return false;
    }
    try {
      engine.submit(List.of(kept.job().afresh()));
      return true;
    } catch (RuntimeException e) {
      synchronized (this) {
        byId.put(id, kept);
      }
      throw e;
    }
  }

  @Override
  public synchronized boolean discard(String id) {
    return byId.remove(id) != null;
  }
}
