package dev.ringfence.errorprone;

import com.google.errorprone.BugCheckerRefactoringTestHelper;
import com.google.errorprone.BugCheckerRefactoringTestHelper.TestMode;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("MisformattedTestData") // one line for one form of reference reads best
final class ForeignEventPublishedTest {

  private static final String EVENT =
      """
      package forge.ci;
      import dev.ringfence.eventstore.Event;
      public record PipelineCreatedEvent(long id, PipelineCreatedEvent before) implements Event {
        public static PipelineCreatedEvent of(long id) { return new PipelineCreatedEvent(id, null); }
        public static Builder builder() { return new Builder(); }
        public static class Builder {
          public Builder id(long id) { return this; }
          public PipelineCreatedEvent build() { return PipelineCreatedEvent.of(1); }
        }
      }
      """;

  @TempDir Path folder;
  private CheckSources sources;

  @BeforeEach
  void writeMap() {
    sources =
        new CheckSources(
            ForeignEventPublished.class, folder, "domains:\n  root: forge\n  shared: [util]\n");
  }

  @Test
  void identification() {
    sources
        .identification()
        .addSourceLines("forge/ci/PipelineCreatedEvent.java", EVENT)
        .addSourceLines(
            "forge/util/PingedEvent.java",
            "package forge.util;",
            "public record PingedEvent() implements dev.ringfence.eventstore.Event {}")
        .addSourceLines(
            "forge/ci/Pipelines.java",
            """
            package forge.ci;
            import dev.ringfence.eventstore.EventStore;
            public class Pipelines {
              public PipelineCreatedEvent last() { return null; }
              void own(EventStore store) { store.publish(new PipelineCreatedEvent(1, null)); }
              void factory(EventStore store) { store.publish(PipelineCreatedEvent.of(1)); }
            }
            """)
        .addSourceLines(
            "forge/git/LookAlikes.java",
            """
            package forge.git;
            import dev.ringfence.eventstore.*;
            import forge.ci.PipelineCreatedEvent;
            import java.util.List;
            class LookAlikes implements Subscriber<PipelineCreatedEvent> {
              record PushedEvent() implements Event {}
              record PipelineCreatedNote(long id) {}
              @Override public void handleEvent(PipelineCreatedEvent event) { System.out.println(event.id()); }
              PipelineCreatedEvent accessor(PipelineCreatedEvent event) { return event.before(); }
              boolean test(Object o) { return o instanceof PipelineCreatedEvent; }
              Object cast(Object o) { return (PipelineCreatedEvent) o; }
              void subscribe(Registry registry) { registry.subscribe(LookAlikes.class).to(PipelineCreatedEvent.class); }
              void own(EventStore store) { store.publish(new PushedEvent()); }
              void shared(EventStore store) { store.publish(new forge.util.PingedEvent()); }
              void untold(EventStore store, Event event) { store.publish(event); }
              void hand(List<PipelineCreatedEvent> events, PipelineCreatedEvent event) { events.add(event); }
              void publish(PipelineCreatedEvent event) {}
              void otherMethodOfThatName(PipelineCreatedEvent event) { publish(event); }
              Object noEvent() { return new PipelineCreatedNote(1); }
            }
            """)
        .addSourceLines(
            "forge/git/PostReceive.java",
            """
            package forge.git;
            import dev.ringfence.eventstore.*;
            import forge.ci.Pipelines;
            import forge.ci.PipelineCreatedEvent;
            import java.util.function.LongFunction;
            class PostReceive {
              // BUG: Diagnostic contains: git constructs ci's event PipelineCreatedEvent (in PostReceive)
              Object field = new PipelineCreatedEvent(1, null);
              void statements(EventStore store, Pipelines pipelines) {
                // BUG: Diagnostic contains: git publishes ci's event PipelineCreatedEvent
                store.publish(new PipelineCreatedEvent(1, null));
                // BUG: Diagnostic contains: git publishes ci's event PipelineCreatedEvent
                store.publish(pipelines.last());
                // BUG: Diagnostic contains: git constructs
                PipelineCreatedEvent.of(1);
                // BUG: Diagnostic contains: git constructs
                Object built = PipelineCreatedEvent.builder().id(1).build();
                // BUG: Diagnostic contains: git constructs
                LongFunction<?> reference = PipelineCreatedEvent::of;
                Runnable lambda = () -> {
                  // BUG: Diagnostic contains: git publishes
                  store.publish(pipelines.last());
                };
              }
              @SuppressWarnings("ForeignEventPublished")
              void suppressed(EventStore store, Pipelines pipelines) {
                store.publish(new PipelineCreatedEvent(1, null));
                Runnable lambda = () -> store.publish(pipelines.last());
              }
              void partly(EventStore store) {
                @SuppressWarnings("ForeignEventPublished")
                Object event = new PipelineCreatedEvent(1, null);
                // BUG: Diagnostic contains: git constructs
                event = new PipelineCreatedEvent(1, null);
              }
            }
            """)
        .doTest();
  }

  @Test
  @SuppressWarnings("deprecation")
  void replacement() {
    BugCheckerRefactoringTestHelper helper =
        sources.replacement("-XepOpt:Ringfence:SuggestSuppressions=true");
    helper.addInputLines("forge/ci/PipelineCreatedEvent.java", EVENT).expectUnchanged();
    helper
        .addInputLines(
            "forge/git/PostReceive.java",
            """
            package forge.git;

            import forge.ci.PipelineCreatedEvent;

            class PostReceive {
              Object execute() {
                return PipelineCreatedEvent.of(1);
              }
            }
            """)
        .addOutputLines(
            "forge/git/PostReceive.java",
            """
            package forge.git;

            import forge.ci.PipelineCreatedEvent;

            class PostReceive {
              @SuppressWarnings("ForeignEventPublished")
              Object execute() {
                return PipelineCreatedEvent.of(1);
              }
            }
            """)
        .doTest(TestMode.TEXT_MATCH);
  }
}
