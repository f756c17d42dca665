package dev.ringfence.errorprone;

import com.google.errorprone.BugCheckerRefactoringTestHelper;
import com.google.errorprone.BugCheckerRefactoringTestHelper.TestMode;
import com.google.errorprone.CompilationTestHelper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("MisformattedTestData") // one line for one form of handler reads best
final class SubscriberWithoutHandleEventTest {

  private static final String EVENT =
      """
      package forge.ci;

      public record PipelineCreatedEvent(long id) implements dev.ringfence.eventstore.Event {
        public record Part(int number) implements dev.ringfence.eventstore.Event {}
      }
      """;

  /** A handler that is not abstract, so that a class without one compiles. */
  private static final String LISTENER =
      """
      package bus;

      public interface Listener<E> {
        default void onEvent(E event) {}
      }
      """;

  @TempDir Path folder;
  private String config = "";

  @BeforeEach
  void writeMap() throws IOException {
    Path map =
        Files.writeString(
            folder.resolve("ringfence.yml"),
            """
            domains:
              root: forge
            vocabularies: [ringfence]
            subscribers:
              - type: bus.Listener
                sealed: inform
                handler: onEvent
            """);
    config = "-XepOpt:Ringfence:Config=" + map;
  }

  @Test
  void identification() {
    CompilationTestHelper helper =
        CompilationTestHelper.newInstance(SubscriberWithoutHandleEvent.class, getClass())
            .setArgs(config);
    EventStoreSources.ALL.forEach(helper::addSourceLines);
    helper
        .addSourceLines("forge/ci/PipelineCreatedEvent.java", EVENT)
        .addSourceLines("bus/Listener.java", LISTENER)
        .addSourceLines(
            "forge/ci/CiBase.java",
            """
            package forge.ci;
            import dev.ringfence.eventstore.*;
            public abstract class CiBase implements Subscriber<PipelineCreatedEvent> {
              @Override public void handleEvent(PipelineCreatedEvent event) { System.out.println(event); }
            }
            """)
        .addSourceLines(
            "forge/mergerequests/LookAlikes.java",
            """
            package forge.mergerequests;
            import dev.ringfence.eventstore.*;
            import forge.ci.PipelineCreatedEvent;
            class LookAlikes {
              static class Handles implements Subscriber<PipelineCreatedEvent> {
                @Override public void handleEvent(PipelineCreatedEvent event) { System.out.println(event); }
                void handleEvent(String other) {}
              }
              abstract static class Abstract implements Subscriber<PipelineCreatedEvent> {
                @Override public void handleEvent(PipelineCreatedEvent event) {}
              }
              abstract static class Base<E extends Event> implements Subscriber<E> {
                @Override public void handleEvent(E event) { System.out.println(event); }
              }
              static class Inherits extends Base<PipelineCreatedEvent> {}
              interface Mixin extends Subscriber<PipelineCreatedEvent> {
                @Override default void handleEvent(PipelineCreatedEvent event) { System.out.println(event); }
              }
              static class Mixed implements Mixin {}
              static class Nobody { public void handleEvent(PipelineCreatedEvent event) {} }
              Subscriber<PipelineCreatedEvent> lambda = event -> {};
              static class Listening implements bus.Listener<String> {
                @Override public void onEvent(String event) { System.out.println(event); }
              }
            }
            """)
        .addSourceLines(
            "forge/mergerequests/Useless.java",
            """
            package forge.mergerequests;
            import dev.ringfence.eventstore.*;
            import forge.ci.CiBase;
            import forge.ci.PipelineCreatedEvent;
            class Useless {
              static class Empty implements Subscriber<PipelineCreatedEvent> {
                // BUG: Diagnostic contains: handleEvent of mergerequests's subscriber Empty does nothing.
                @Override public void handleEvent(PipelineCreatedEvent event) { /* later */ ; }
              }
              static class Throws implements Subscriber<PipelineCreatedEvent> {
                // BUG: Diagnostic contains: does nothing but throw
                @Override public void handleEvent(PipelineCreatedEvent event) { throw new IllegalStateException(); }
              }
              // BUG: Diagnostic contains: inherits handleEvent from CiBase of ci, which is another domain
              static class Foreign extends CiBase {}
              abstract static class EmptyBase implements Subscriber<PipelineCreatedEvent> {
                @Override public void handleEvent(PipelineCreatedEvent event) {}
              }
              // BUG: Diagnostic contains: inherits handleEvent from EmptyBase, where it does nothing
              static class InheritsEmpty extends EmptyBase {}
              @Deprecated
              static
              // BUG: Diagnostic contains: subscriber None has no onEvent for its event
              class None implements bus.Listener<String> {}
              static class Overload implements bus.Listener<String> {
                // BUG: Diagnostic contains: has a method onEvent that is never called with its event
                public void onEvent(Integer other) { System.out.println(other); }
              }
              Subscriber<PipelineCreatedEvent> anonymous = new Subscriber<>() {
                // BUG: Diagnostic contains: in Useless (an anonymous or local class) does nothing
                @Override public void handleEvent(PipelineCreatedEvent event) {}
              };
              // BUG: Diagnostic contains: in Useless (an anonymous or local class) has no onEvent
              bus.Listener<String> none = new bus.Listener<>() {};
              void local() {
                class Local implements Subscriber<PipelineCreatedEvent> {
                  // BUG: Diagnostic contains: in Useless (an anonymous or local class) does nothing
                  @Override public void handleEvent(PipelineCreatedEvent event) {}
                }
                // BUG: Diagnostic contains: in Useless (an anonymous or local class) inherits handleEvent from
                class Sub extends Local {}
              }
              static class Accepted implements Subscriber<PipelineCreatedEvent> {
                @SuppressWarnings("Ringfence")
                @Override public void handleEvent(PipelineCreatedEvent event) {}
              }
              @SuppressWarnings("SubscriberWithoutHandleEvent")
              static class AcceptedNone implements bus.Listener<String> {}
            }
            """)
        .doTest();
  }

  @Test
  @SuppressWarnings("deprecation")
  void replacement() {
    BugCheckerRefactoringTestHelper helper =
        BugCheckerRefactoringTestHelper.newInstance(SubscriberWithoutHandleEvent.class, getClass())
            .setArgs(config);
    EventStoreSources.ALL.forEach(
        (path, source) -> helper.addInputLines(path, source).expectUnchanged());
    helper.addInputLines("forge/ci/PipelineCreatedEvent.java", EVENT).expectUnchanged();
    helper.addInputLines("bus/Listener.java", LISTENER).expectUnchanged();
    helper
        .addInputLines(
            "forge/ci/CiBase.java",
            """
            package forge.ci;

            import dev.ringfence.eventstore.Subscriber;

            public abstract class CiBase implements Subscriber<PipelineCreatedEvent.Part> {
              @Override
              public void handleEvent(PipelineCreatedEvent.Part event) {
                System.out.println(event);
              }
            }
            """)
        .expectUnchanged();
    helper
        .addInputLines(
            "forge/mergerequests/Stubs.java",
            """
            package forge.mergerequests;

            import bus.Listener;
            import forge.ci.CiBase;
            import java.util.Map;

            class Stubs {
              static class Foreign extends CiBase {}

              static class None implements Listener<Map<String, Integer[]>> {
                int field;
              }

              static class Overload implements Listener<String> {
                void onEvent(Integer other) {
                  System.out.println(other);
                }
                // the end
              }
            }
            """)
        .addOutputLines(
            "forge/mergerequests/Stubs.java",
            """
            package forge.mergerequests;

            import bus.Listener;
            import forge.ci.CiBase;
            import forge.ci.PipelineCreatedEvent;
            import java.util.Map;

            class Stubs {
              static class Foreign extends CiBase {
                @Override
                public void handleEvent(PipelineCreatedEvent.Part event) {
                  // Do the work here.
                }
              }

              static class None implements Listener<Map<String, Integer[]>> {
                int field;

                @Override
                public void onEvent(Map<String, Integer[]> event) {
                  // Do the work here.
                }
              }

              static class Overload implements Listener<String> {
                void onEvent(Integer other) {
                  System.out.println(other);
                }

                // the end

                @Override
                public void onEvent(String event) {
                  // Do the work here.
                }
              }
            }
            """);
    helper
        .addInputLines(
            "forge/mergerequests/Unsafe.java",
            """
            package forge.mergerequests;

            import bus.Listener;
            import dev.ringfence.eventstore.Subscriber;
            import forge.ci.PipelineCreatedEvent;

            class Unsafe {
              static class Empty implements Subscriber<PipelineCreatedEvent> {
                @Override
                public void handleEvent(PipelineCreatedEvent event) {}
              }

              enum Enumerated implements Listener<String> {
                ONLY
              }

              Listener<String> anonymous = new Listener<>() {};
            }
            """)
        .expectUnchanged()
        .doTest(TestMode.TEXT_MATCH);
  }
}
