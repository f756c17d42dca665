package dev.ringfence.eventstore.testing;

import dev.ringfence.eventstore.DeadLetter;
import dev.ringfence.eventstore.DeadLetters;
import dev.ringfence.eventstore.Delivery;
import dev.ringfence.eventstore.EventMetadata;
import dev.ringfence.eventstore.Job;
import dev.ringfence.eventstore.JobResult.DeadJob;
import dev.ringfence.eventstore.PublishedEvent;
import dev.ringfence.eventstore.WorkerJob;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The dead letters of a test. */
final class KeptDeadLetters implements DeadLetters {

  private final OnDemandEngine engine;
  private final Map<String, Kept> byId = new LinkedHashMap<>();
  private int added;

  private record Kept(Job job, DeadLetter letter) {}

  KeptDeadLetters(OnDemandEngine engine) {
    this.engine = engine;
  }

  synchronized void add(DeadJob dead) {
    String id = Integer.toString(++added);
    Job job = dead.job();
    String argument = "";
    EventMetadata metadata = null;
    if (job instanceof Delivery delivery) {
      PublishedEvent event = delivery.events().get(0);
      argument = engine.runner().events().of(event.event().getClass()).name();
      metadata = event.metadata();
    } else if (job instanceof WorkerJob work) {
      argument = work.argument().getClass().getName();
    }
    byId.put(id, new Kept(job, letter(id, dead, argument, metadata)));
  }

  private static DeadLetter letter(
      String id, DeadJob dead, String argument, @Nullable EventMetadata metadata) {
    return new DeadLetter(
        id,
        dead.job().worker().getName(),
        argument,
        dead.job().attempt(),
        Instant.now(),
        dead.cause().toString(),
        metadata);
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
  public synchronized boolean redrive(String id) {
    Kept kept = byId.get(id);
    if (kept == null) {
      return false;
    }
    engine.submit(List.of(kept.job().afresh()));
    byId.remove(id);
    return true;
  }

  @Override
  public synchronized boolean discard(String id) {
    return byId.remove(id) != null;
  }
}
