package dev.ringfence.eventstore.spring;

import dev.ringfence.eventstore.Event;
import dev.ringfence.eventstore.EventStore;
import dev.ringfence.eventstore.EventStoreBuilder;
import dev.ringfence.eventstore.JobEngine;
import dev.ringfence.eventstore.Operations;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;

/**
 * The store of an application context. It starts when all singletons are there, since an engine may
 * run subscribers from its first moment on; and stops after whatever takes requests and messages,
 * so that those can publish to the end.
 */
final class ManagedEventStore implements EventStore, SmartLifecycle {

  private final EventStoreBuilder builder;
  private final JobEngine engine;
  private final List<StartedStoreListener> listeners;
  private volatile @Nullable EventStore store;
  private volatile boolean running;

  ManagedEventStore(
      EventStoreBuilder builder, JobEngine engine, List<StartedStoreListener> listeners) {
    this.builder = builder;
    this.engine = engine;
    this.listeners = listeners;
  }

  @Override
  public synchronized void start() {
    if (store != null) {
      throw new IllegalStateException("An event store that was stopped cannot be started again");
    }
    EventStore started = builder.runOn(engine);
    store = started;
    running = true;
    listeners.forEach(each -> each.started(started.operations()));
  }

  @Override
  public void stop() {
    close();
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  /** Before web servers and listeners of messages, and after them when it stops. */
  @Override
  public int getPhase() {
    return 0;
  }

  private EventStore started() {
    EventStore started = store;
    if (started == null) {
      throw new IllegalStateException(
          "The event store does not run yet: it starts when all beans are there. What is to be"
              + " published at start belongs in an ApplicationRunner, or a listener of"
              + " ApplicationReadyEvent");
    }
    return started;
  }

  @Override
  public void publish(Event event) {
    started().publish(event);
  }

  @Override
  public void publishGroup(Collection<? extends Event> events) {
    started().publishGroup(events);
  }

  @Override
  public Operations operations() {
    return started().operations();
  }

  @Override
  public synchronized void close() {
    running = false;
    EventStore started = store;
    if (started == null) {
      engine.close();
    } else {
      started.close();
    }
  }
}
