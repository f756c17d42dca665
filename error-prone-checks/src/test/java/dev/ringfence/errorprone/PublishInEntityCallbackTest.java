package dev.ringfence.errorprone;

import com.google.errorprone.BugCheckerRefactoringTestHelper.TestMode;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("MisformattedTestData") // one line for one form reads best
final class PublishInEntityCallbackTest {

  @TempDir Path folder;
  private CheckSources sources;

  @BeforeEach
  void writeMap() {
    sources =
        new CheckSources(
            PublishInEntityCallback.class,
            folder,
            """
            domains:
              root: forge
            entity-callbacks:
              - annotated: jobs.AfterSave
              - type: jobs.Listener
            """);
  }

  @Test
  void identification() {
    sources
        .identification()
        .addSourceLines("jobs/AfterSave.java", "package jobs;", "public @interface AfterSave {}")
        .addSourceLines(
            "jobs/Listener.java",
            "package jobs;",
            "public interface Listener { void saved(Object entity); }")
        .addSourceLines(
            "forge/ci/PipelineCreatedEvent.java",
            "package forge.ci;",
            "record PipelineCreatedEvent() implements dev.ringfence.eventstore.Event {}")
        .addSourceLines(
            "forge/ci/Service.java",
            """
            package forge.ci;
            import dev.ringfence.eventstore.EventStore;
            class Service {
              EventStore store;
              void created() { store.publish(new PipelineCreatedEvent()); }
            }
            """)
        .addSourceLines(
            "forge/ci/LookAlikes.java",
            """
            package forge.ci;
            import dev.ringfence.eventstore.EventStore;
            import jobs.*;
            class LookAlikes {
              EventStore store;
              Service service;
              void save() { store.publish(new PipelineCreatedEvent()); touch(); }
              @AfterSave void touch() { System.out.println("saved"); }
              @AfterSave void elsewhere() { service.created(); }
              @Deprecated void saved(Object entity) { store.publish(new PipelineCreatedEvent()); }
              class Quiet implements Listener {
                @Override public void saved(Object entity) { publish(); }
                void saved() { store.publish(new PipelineCreatedEvent()); }
                void publish() {}
              }
              @AfterSave @SuppressWarnings("PublishInEntityCallback") void suppressed() {
                store.publish(new PipelineCreatedEvent());
              }
              @AfterSave void suppressedInside() {
                @SuppressWarnings("PublishInEntityCallback")
                Runnable publish = () -> store.publish(new PipelineCreatedEvent());
              }
            }
            """)
        .addSourceLines(
            "forge/ci/Pipeline.java",
            """
            package forge.ci;
            import dev.ringfence.eventstore.EventStore;
            import jobs.*;
            class Pipeline {
              EventStore store;
              @AfterSave void direct() {
                // BUG: Diagnostic contains: Pipeline.direct publishes an event while the entity is
                store.publish(new PipelineCreatedEvent());
              }
              @AfterSave void through() {
                System.out.println();
                // BUG: Diagnostic contains: created
                created();
              }
              private void created() { store.publish(new PipelineCreatedEvent()); }
              static class OnSave implements Listener {
                EventStore store;
                @Override public void saved(Object entity) {
                  // BUG: Diagnostic contains: OnSave.saved publishes
                  store.publish(new PipelineCreatedEvent());
                }
              }
            }
            """)
        .doTest();
  }

  /** Where to publish instead is for people to find. */
  @Test
  @SuppressWarnings("deprecation")
  void replacement() {
    sources
        .replacement()
        .addInputLines("jobs/AfterSave.java", "package jobs;", "public @interface AfterSave {}")
        .expectUnchanged()
        .addInputLines(
            "forge/ci/Pipeline.java",
            "package forge.ci;",
            "class Pipeline {",
            "  dev.ringfence.eventstore.EventStore store;",
            "  @jobs.AfterSave void saved() { store.publish(null); }",
            "}")
        .expectUnchanged()
        .doTest(TestMode.TEXT_MATCH);
  }
}
