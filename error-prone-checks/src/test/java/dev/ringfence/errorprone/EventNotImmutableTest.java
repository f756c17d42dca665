package dev.ringfence.errorprone;

import com.google.errorprone.BugCheckerRefactoringTestHelper;
import com.google.errorprone.BugCheckerRefactoringTestHelper.TestMode;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("MisformattedTestData") // one line for one form reads best
final class EventNotImmutableTest {

  @TempDir Path folder;
  private CheckSources sources;

  @BeforeEach
  void writeMap() {
    sources =
        new CheckSources(
            EventNotImmutable.class,
            folder,
            """
            domains:
              root: forge
            events:
              - annotated: jobs.Published
            entities:
              - annotated: jobs.Entity
            """);
  }

  @Test
  void identification() {
    sources
        .identification()
        .addSourceLines("jobs/Published.java", "package jobs;", "public @interface Published {}")
        .addSourceLines("jobs/Entity.java", "package jobs;", "public @interface Entity {}")
        .addSourceLines(
            "forge/ci/Pipeline.java", "package forge.ci;", "@jobs.Entity", "class Pipeline {}")
        .addSourceLines(
            "forge/ci/LookAlikes.java",
            """
            package forge.ci;
            import dev.ringfence.eventstore.Event;
            import java.util.*;
            class LookAlikes {
              int notAnEvent;
              Pipeline pipeline;
              record PlainEvent(long id, String name, List<String> tags, Map<String, Long> counts, int[] ids) implements Event {
                static int count;
              }
              static class FinalEvent implements Event {
                static int count;
                transient int hash;
                private final long id = 1;
              }
              enum Kind implements Event { PUSHED }
              static final class Handler { Event last; PlainEvent event; }
              interface Family extends Event { int VERSION = 1; }
              @SuppressWarnings("EventNotImmutable")
              static class SuppressedEvent implements Event { long id; Pipeline pipeline; }
              static class PartlyEvent implements Event {
                @SuppressWarnings("EventNotImmutable") long id;
              }
              record ComponentEvent(@SuppressWarnings("EventNotImmutable") Pipeline pipeline) implements Event {}
              @jobs.Published record Annotated(long id) {}
            }
            """)
        .addSourceLines(
            "forge/ci/Events.java",
            """
            package forge.ci;
            import dev.ringfence.eventstore.Event;
            import java.io.InputStream;
            import java.util.*;
            class Events {
              static class PushedEvent implements Event {
                // BUG: Diagnostic contains: ci's event PushedEvent can change: its field id is not final
                long id;
                // BUG: Diagnostic contains: its field content carries InputStream
                final InputStream content = null;
                // BUG: Diagnostic contains: its field first is not final
                int first,
                    // BUG: Diagnostic contains: its field second is not final
                    second;
              }
              // BUG: Diagnostic contains: its field pipeline carries the entity Pipeline
              record CreatedEvent(long id, Pipeline pipeline) implements Event {}
              // BUG: Diagnostic contains: its field all carries the entity Pipeline
              record ListedEvent(List<Map<String, Pipeline>> all) implements Event {}
              static class Base {
                int count;
              }
              // BUG: Diagnostic contains: and it inherits that from Base
              static class InheritingEvent extends Base implements Event {}
              @jobs.Published static class Annotated {
                // BUG: Diagnostic contains: its field id is not final
                long id;
              }
              Object anonymous = new Event() {
                // BUG: Diagnostic contains: its field id is not final
                long id;
              };
            }
            """)
        .doTest();
  }

  @Test
  @SuppressWarnings("deprecation")
  void replacement() {
    BugCheckerRefactoringTestHelper helper = sources.replacement();
    helper
        .addInputLines(
            "forge/ci/MergedEvent.java",
            """
            package forge.ci;

            import dev.ringfence.eventstore.Event;

            class MergedEvent implements Event {
              private long id;
              private String name;
              private int fromThisOrOther;
              private int initialized = 1;
              long visible;
              private int never;
              private int setLater;
              private int twice;
              private int onlyInOne;
              private int sometimes;
              private int readBefore;
              private volatile int shared;
              private int readByInitializer;
              private int copy = readByInitializer;
              private int first, second;

              MergedEvent(long id, String name) {
                this.id = id;
                this.name = name.trim();
                fromThisOrOther = 2;
                visible = 1;
                setLater = 1;
                twice = 1;
                twice = 2;
                onlyInOne = 1;
                if (id > 0) {
                  sometimes = 1;
                }
                System.out.println(readBefore);
                readBefore = 1;
                shared = 1;
                readByInitializer = 1;
                first = 1;
                second = 2;
              }

              MergedEvent(MergedEvent other) {
                id = other.id;
                this.name = other.name;
                fromThisOrOther = 3;
                visible = 1;
                setLater = 1;
                twice = 1;
                sometimes = 1;
                readBefore = 1;
                shared = 1;
                readByInitializer = 1;
                first = 1;
                second = 2;
              }

              MergedEvent(long id) {
                this(id, "");
              }

              void later() {
                setLater++;
                System.out.println(id + name + initialized + copy);
              }
            }
            """)
        .addOutputLines(
            "forge/ci/MergedEvent.java",
            """
            package forge.ci;

            import dev.ringfence.eventstore.Event;

            class MergedEvent implements Event {
              private final long id;
              private final String name;
              private final int fromThisOrOther;
              private final int initialized = 1;
              long visible;
              private int never;
              private int setLater;
              private int twice;
              private int onlyInOne;
              private int sometimes;
              private int readBefore;
              private volatile int shared;
              private int readByInitializer;
              private final int copy = readByInitializer;
              private int first, second;

              MergedEvent(long id, String name) {
                this.id = id;
                this.name = name.trim();
                fromThisOrOther = 2;
                visible = 1;
                setLater = 1;
                twice = 1;
                twice = 2;
                onlyInOne = 1;
                if (id > 0) {
                  sometimes = 1;
                }
                System.out.println(readBefore);
                readBefore = 1;
                shared = 1;
                readByInitializer = 1;
                first = 1;
                second = 2;
              }

              MergedEvent(MergedEvent other) {
                id = other.id;
                this.name = other.name;
                fromThisOrOther = 3;
                visible = 1;
                setLater = 1;
                twice = 1;
                sometimes = 1;
                readBefore = 1;
                shared = 1;
                readByInitializer = 1;
                first = 1;
                second = 2;
              }

              MergedEvent(long id) {
                this(id, "");
              }

              void later() {
                setLater++;
                System.out.println(id + name + initialized + copy);
              }
            }
            """)
        .doTest(TestMode.TEXT_MATCH);
  }
}
