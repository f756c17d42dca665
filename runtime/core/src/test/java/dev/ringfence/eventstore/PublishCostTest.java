package dev.ringfence.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.sun.management.ThreadMXBean;
import dev.ringfence.eventstore.Forge.PipelineCreatedEvent;
import dev.ringfence.eventstore.Forge.PushReceivedEvent;
import java.lang.management.ManagementFactory;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** What a publication costs, as far as that can be counted rather than timed. */
final class PublishCostTest {

  @BeforeEach
  void nobodyWatches() {
    assumeFalse(LoggerFactory.getLogger(EventStore.class).isDebugEnabled(), "debug lines cost");
  }

  static final class SilentWorker implements Subscriber<PushReceivedEvent> {
    @Override
    public void handleEvent(PushReceivedEvent event) {}
  }

  private static final AtomicInteger created = new AtomicInteger();

  @Test
  void allocatesNothingForAnEventThatNobodyHears() {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    PipelineCreatedEvent unheard = new PipelineCreatedEvent(1);
    try (EventStore store =
        EventStore.of(r -> r.subscribe(SilentWorker.class).to(PushReceivedEvent.class))
            .runOn(JobEngine.inProcess())) {
      for (int i = 0; i < 20_000; i++) {
        store.publish(unheard);
      }
      long before = threads.getThreadAllocatedBytes(Thread.currentThread().getId());
      for (int i = 0; i < 100_000; i++) {
        store.publish(unheard);
      }
      long allocated = threads.getThreadAllocatedBytes(Thread.currentThread().getId()) - before;

      assertThat(allocated).as("bytes for 100,000 events").isLessThan(100_000);
    }
  }

  @Test
  void makesNoIdAndNoTimeOfAnEventThatIsDeliveredAtOnce() {
    created.set(0);
    try (EventStore store =
        EventStore.of(r -> r.subscribe(SilentWorker.class).to(PushReceivedEvent.class))
            .correlationIdFrom(
                () -> {
                  created.incrementAndGet();
                  return Optional.empty();
                })
            .runOn(JobEngine.direct())) {
      store.publish(new PushReceivedEvent("main"));

      assertThat(created).as("metadata that nobody asked for").hasValue(0);
    }
  }

  @Test
  void asksOnlyTheConditionsInCodeOfThoseWhomThePropertyConcerns() {
    AtomicInteger asked = new AtomicInteger();
    try (EventStore store =
        EventStore.of(
                r -> {
                  for (int i = 0; i < 10_000; i++) {
                    r.subscribe(SilentWorker.class)
                        .to(PushReceivedEvent.class)
                        .when(PushReceivedEvent::ref)
                        .eq("ref-" + i)
                        .when(push -> asked.incrementAndGet() > 0);
                  }
                })
            .runOn(JobEngine.direct())) {
      store.publish(new PushReceivedEvent("ref-77"));
    }

    assertThat(asked).hasValue(1);
  }
}
