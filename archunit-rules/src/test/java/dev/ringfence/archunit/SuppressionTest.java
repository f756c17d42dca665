package dev.ringfence.archunit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is suppressed, in sources beside the class files. */
final class SuppressionTest {

  @TempDir Path folder;

  /** Findings stand in the lines that end in {@code // finds}, and in no other. */
  private void isFoundAsMarked(String source) {
    isFoundAsMarked(CodeUnderTest.CONFIG, source);
  }

  private void isFoundAsMarked(String config, String... sources) {
    List<String> marked = new ArrayList<>();
    BuiltProject project = BuiltProject.maven(folder, sources);
    for (String source : sources) {
      String file = String.valueOf(project.add(source).getFileName());
      List<String> lines = source.lines().toList();
      for (int i = 0; i < lines.size(); i++) {
        if (lines.get(i).endsWith("// finds")) {
          marked.add(file + ":" + (i + 1));
        }
      }
    }
    assertThat(project.findings(config)).containsExactlyInAnyOrderElementsOf(marked);
  }

  @Test
  void coversTheDeclarationThatHasIt() {
    isFoundAsMarked(
        """
        package com.acme.git;
        import com.acme.ci.BuildWorker;
        class Everywhere {
          @SuppressWarnings("CrossDomainWorkerCall") Object field = new BuildWorker();
          Object sibling = new BuildWorker(); // finds
          @SuppressWarnings("CrossDomainWorkerCall") static Object shared = new BuildWorker();
          static Object other = new BuildWorker(); // finds
          @SuppressWarnings("CrossDomainWorkerCall")
          Everywhere() {
            new BuildWorker();
          }
          Everywhere(String name) {
            new BuildWorker(); // finds
          }
          @SuppressWarnings("CrossDomainWorkerCall")
          void run(BuildWorker w) {
            w.perform("a");
            Runnable later = () -> w.perform("b");
            new Object() {
              void inside() {
                w.perform("c");
              }
            };
          }
          void run(BuildWorker w, int more) {
            w.perform("a"); // finds
            @SuppressWarnings("CrossDomainWorkerCall") Object local = new BuildWorker();
            @SuppressWarnings("CrossDomainWorkerCall")
            Object below =
                new BuildWorker();
            Object loud = new BuildWorker(); // finds
            new Object() {
              @SuppressWarnings("CrossDomainWorkerCall")
              void silent() {
                w.perform("c");
              }
              void loud() {
                w.perform("c"); // finds
              }
            };
          }
          { new BuildWorker(); } // finds
          static { new BuildWorker(); } // finds
        }
        """);
  }

  @Test
  void coversTheClassAndWhatIsInIt() {
    isFoundAsMarked(
        """
        package com.acme.git;
        import com.acme.ci.BuildWorker;
        class Outer {
          void loud(BuildWorker w) {
            w.perform("a"); // finds
          }
          @SuppressWarnings("CrossDomainWorkerCall")
          static class Nested {
            void silent(BuildWorker w) {
              w.perform("a");
            }
            record Deeper(BuildWorker w) {
              Deeper {
                w.perform("a");
              }
            }
          }
        }
        @SuppressWarnings("CrossDomainWorkerCall")
        class Second {
          void silent(BuildWorker w) {
            w.perform("a");
          }
        }
        class Third {
          void loud(BuildWorker w) {
            w.perform("a"); // finds
          }
        }
        """);
  }

  @Test
  void knowsTheNamesThatAnAnnotationGives() {
    isFoundAsMarked(
        """
        package com.acme.git;
        import com.acme.ci.BuildWorker;
        interface Names {
          String CALL = "CrossDomain" + Names.REST;
          String REST = ("WorkerCall");
          String OTHER = "EventNaming";
        }
        class Values {
          static final String HERE = "Ringfence";
          @SuppressWarnings("Ringfence") Object family = new BuildWorker();
          @SuppressWarnings("all") Object all = new BuildWorker();
          @SuppressWarnings({"unchecked", "CrossDomainWorkerCall"}) Object several = new BuildWorker();
          @SuppressWarnings(value = "CrossDomain" + "WorkerCall") Object sum = new BuildWorker();
          @java.lang.SuppressWarnings(Names.CALL) Object constant = new BuildWorker();
          @SuppressWarnings(HERE) Object here = new BuildWorker();
          @SuppressWarnings({}) Object nothing = new BuildWorker(); // finds
          @SuppressWarnings("unchecked") Object others = new BuildWorker(); // finds
          @SuppressWarnings("SubscriberOverridesPerform") Object rule = new BuildWorker(); // finds
          @SuppressWarnings(Names.OTHER) Object named = new BuildWorker(); // finds
          @SuppressWarnings(Library.CALL) Object elsewhere = new BuildWorker(); // finds
          @Deprecated Object annotated = new BuildWorker(); // finds
        }
        """
            .replace("Library.CALL", "BuildWorker.NAME"));
  }

  @Test
  void leavesGeneratedCodeAlone() {
    isFoundAsMarked(
        """
        package com.acme.git;
        import com.acme.ci.BuildWorker;
        import javax.annotation.processing.Generated;
        class Mixed {
          @Generated("stubs")
          void generated(BuildWorker w) {
            w.perform("a");
          }
          void written(BuildWorker w) {
            w.perform("a"); // finds
          }
          @javax.annotation.processing.Generated("stubs")
          static class Stub {
            void generated(BuildWorker w) {
              w.perform("a");
            }
          }
        }
        """);
  }

  @Test
  void tellsDeclarationsOnOneLineApart() {
    isFoundAsMarked(
        """
        package com.acme.git;
        import com.acme.ci.BuildWorker;
        class Tight {
          void a(BuildWorker w) { w.perform("a"); } @SuppressWarnings("Ringfence") void b() {} // finds
          void c() {} @SuppressWarnings("Ringfence") void d(BuildWorker w) { w.perform("a"); }
          void e(BuildWorker w) {
            @SuppressWarnings("Ringfence") int i = 0; w.perform("a"); // finds
            @SuppressWarnings("Ringfence") Object o = new BuildWorker(); w.hashCode();
          }
        }
        """);
  }

  @Test
  void coversMethodsThatAreFindingsThemselves() {
    isFoundAsMarked(
        """
        package com.acme.git;
        class Overrides implements com.acme.jobs.Subscriber<String> {
          @SuppressWarnings("SubscriberOverridesPerform")
          @Override public void perform(String event) {
            handleEvent(event);
          }
          @Override public void handleEvent(String event) {
            event.length();
          }
        }
        class Loud implements com.acme.jobs.Subscriber<String> {
          @Override public void perform(String event) {
            @SuppressWarnings("SubscriberOverridesPerform") int length = event.length(); // finds
          }
          @Override public void handleEvent(String event) {
            event.length();
          }
        }
        """);
  }

  @Test
  void suppressedFindingsDoNotUseUpTheBaseline() {
    BuiltProject project =
        BuiltProject.maven(
            folder,
            """
            package com.acme.git;
            import com.acme.ci.BuildWorker;
            class Hooks {
              void run(BuildWorker w) {
                @SuppressWarnings("CrossDomainWorkerCall") Runnable silent = () -> w.perform("a");
                w.perform("b");
                w.perform("c");
              }
            }
            """);
    CodeUnderTest.write(
        project.classes().resolve("ringfence-baseline/git.txt"),
        "CrossDomainWorkerCall com.acme.git.Hooks#run/1 -> com.acme.ci.BuildWorker#perform/1\n");
    assertThat(project.findings()).containsExactly("Hooks.java:7");
  }

  @Test
  void coversFieldsThatHaveNoLineOfTheirOwn() {
    BuiltProject project =
        BuiltProject.maven(
            folder,
            """
            package com.acme.jobs;
            public interface Event {}
            """,
            """
            package com.acme.git;
            import com.acme.jobs.Event;
            class PushedEvent implements Event {
              @SuppressWarnings("EventNotImmutable") int silent;
              int loud;
              @SuppressWarnings("EventNotImmutable") int again = 1;
            }
            @SuppressWarnings("EventNotImmutable")
            class TaggedEvent implements Event {
              int silent;
            }
            record RemovedEvent(
                @SuppressWarnings("EventNotImmutable") Thread silent,
                Thread loudToo) implements Event {}
            """);
    EventBoundaries boundaries =
        CodeUnderTest.boundaries(
            folder,
            CodeUnderTest.CONFIG
                + """
                events:
                  - type: com.acme.jobs.Event
                """);
    assertThat(
            boundaries.findings(project.imported()).stream()
                .filter(finding -> finding.rule().equals("EventNotImmutable"))
                .map(finding -> finding.from().toString()))
        .containsExactlyInAnyOrder(
            "com.acme.git.PushedEvent#loud/0", "com.acme.git.RemovedEvent#loudToo/0");
  }
}
