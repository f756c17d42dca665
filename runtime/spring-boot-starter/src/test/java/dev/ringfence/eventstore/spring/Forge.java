package dev.ringfence.eventstore.spring;

import dev.ringfence.eventstore.Event;
import dev.ringfence.eventstore.EventMetadata;
import dev.ringfence.eventstore.RetryPolicy;
import dev.ringfence.eventstore.Subscriber;
import dev.ringfence.eventstore.Subscriptions;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A small application. */
final class Forge {

  private Forge() {}

  record PushReceivedEvent(String ref) implements Event {}

  record CrashedEvent(String what) implements Event {}

  /** What subscribers need, and where they leave what they did. */
  static final class Journal {
    final List<String> lines = new CopyOnWriteArrayList<>();
    final AtomicInteger workers = new AtomicInteger();
    final List<EventMetadata> metadata = new CopyOnWriteArrayList<>();
  }

  static final class CreatePipelineWorker implements Subscriber<PushReceivedEvent>, DisposableBean {
    private final Journal journal;

    CreatePipelineWorker(Journal journal) {
      this.journal = journal;
      journal.workers.incrementAndGet();
    }

    @Override
    public void handleEvent(PushReceivedEvent event) {
      EventMetadata.current().ifPresent(journal.metadata::add);
      journal.lines.add("pipeline " + event.ref());
    }

    @Override
    public void destroy() {
      journal.workers.decrementAndGet();
    }
  }

  static final class CrashWorker implements Subscriber<CrashedEvent> {
    @Override
    public void handleEvent(CrashedEvent event) {
      throw new IllegalStateException("crashed by " + event.what());
    }
  }

  @Configuration(proxyBeanMethods = false)
  static class Beans {
    @Bean
    Journal journal() {
      return new Journal();
    }

    @Bean
    Subscriptions ciSubscriptions() {
      return registry -> registry.subscribe(CreatePipelineWorker.class).to(PushReceivedEvent.class);
    }

    @Bean
    Subscriptions opsSubscriptions() {
      return registry ->
          registry.subscribe(CrashWorker.class).to(CrashedEvent.class).retry(RetryPolicy.never());
    }
  }
}
