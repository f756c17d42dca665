package dev.ringfence.errorprone;

import com.google.errorprone.BugCheckerRefactoringTestHelper.TestMode;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("MisformattedTestData") // one line for one form reads best
final class EventNamingTest {

  @TempDir Path folder;
  private CheckSources sources;

  @BeforeEach
  void writeMap() {
    sources =
        new CheckSources(EventNaming.class, folder, "domains:\n  root: forge\n  shared: [util]\n");
  }

  @Test
  void identification() {
    sources
        .identification()
        .addSourceLines(
            "forge/ci/LookAlikes.java",
            """
            package forge.ci;
            import dev.ringfence.eventstore.Event;
            class LookAlikes {
              record PipelineCreatedEvent(long id) implements Event {}
              record TagDeletedByUserEvent() implements Event {}
              record BuildRunEvent() implements Event {}
              record CreatedEvent() implements Event {}
              interface Family extends Event {}
              abstract static class Base implements Event {}
              record CreatePipeline(long id) {}
              class CreatePipelineEventHandler {}
              Event anonymous = new Event() {};
              void local() { record Local() implements Event {} }
              @SuppressWarnings("EventNaming")
              record CreatePipelineEvent() implements Event {}
            }
            """)
        .addSourceLines(
            "forge/ci/Events.java",
            """
            package forge.ci;
            import dev.ringfence.eventstore.Event;
            class Events {
              // BUG: Diagnostic contains: does not say in the past tense what happened
              record CreatePipelineEvent(long id) implements Event {}
              // BUG: Diagnostic contains: The event PipelineCreated is not called an event
              record PipelineCreated(long id) implements Event {}
            }
            """)
        .addSourceLines(
            "forge/ci/CreatedEvent.java",
            """
            package forge.ci;
            // BUG: Diagnostic contains: does not say to what it happened
            record CreatedEvent(long id) implements dev.ringfence.eventstore.Event {}
            """)
        .addSourceLines(
            "forge/util/PipelineCreatedEvent.java",
            """
            package forge.util;
            // BUG: Diagnostic contains: lives in the shared kernel
            record PipelineCreatedEvent(long id) implements dev.ringfence.eventstore.Event {}
            """)
        .doTest();
  }

  /** A new name is for people to find. */
  @Test
  @SuppressWarnings("deprecation")
  void replacement() {
    sources
        .replacement()
        .addInputLines(
            "forge/ci/PipelineCreated.java",
            "package forge.ci;",
            "record PipelineCreated() implements dev.ringfence.eventstore.Event {}")
        .expectUnchanged()
        .doTest(TestMode.TEXT_MATCH);
  }
}
