package dev.ringfence.errorprone;

import com.google.errorprone.BugCheckerRefactoringTestHelper;
import com.google.errorprone.BugCheckerRefactoringTestHelper.TestMode;
import com.google.errorprone.CompilationTestHelper;
import org.junit.jupiter.api.Test;

@SuppressWarnings("MisformattedTestData") // one line for one form of override reads best
final class SubscriberOverridesPerformTest {

  private static final String EVENT =
      """
      package forge.ci;
      public record PipelineCreatedEvent(long id) implements dev.ringfence.eventstore.Event {}
      """;

  @Test
  void identification() {
    CompilationTestHelper helper =
        CompilationTestHelper.newInstance(SubscriberOverridesPerform.class, getClass());
    EventStoreSources.ALL.forEach(helper::addSourceLines);
    helper
        .addSourceLines("forge/ci/PipelineCreatedEvent.java", EVENT)
        .addSourceLines(
            "forge/mergerequests/LookAlikes.java",
            """
            package forge.mergerequests;
            import dev.ringfence.eventstore.*;
            import forge.ci.PipelineCreatedEvent;
            class LookAlikes {
              static class Leaves implements Subscriber<PipelineCreatedEvent> {
                @Override public void handleEvent(PipelineCreatedEvent event) { perform("x"); }
                void perform(String other) {}
                void perform() {}
                static void perform(int other) {}
                private void perform(PipelineCreatedEvent event, int times) {}
              }
              static class OnlyAWorker implements Worker<PipelineCreatedEvent> {
                @Override public void perform(PipelineCreatedEvent event) {}
              }
              static class Nothing {
                public void perform(PipelineCreatedEvent event) {}
              }
              interface OwnSubscriber { void perform(PipelineCreatedEvent event); }
              static class Own implements OwnSubscriber {
                @Override public void perform(PipelineCreatedEvent event) {}
              }
            }
            """)
        .addSourceLines(
            "forge/mergerequests/Overrides.java",
            """
            package forge.mergerequests;
            import dev.ringfence.eventstore.*;
            import forge.ci.PipelineCreatedEvent;
            class Overrides {
              static class Direct implements Subscriber<PipelineCreatedEvent> {
                // BUG: Diagnostic contains: composition-root's subscriber Direct overrides perform, which Subscriber keeps for itself.
                @Override public void perform(PipelineCreatedEvent event) {}
                @Override public void handleEvent(PipelineCreatedEvent event) {}
              }
              abstract static class Base<E extends Event> implements Subscriber<E> {
                // BUG: Diagnostic contains: subscriber Base overrides
                @Override public void perform(E event) {}
              }
              abstract static class Middle extends Base<PipelineCreatedEvent> {}
              static class Leaf extends Middle {
                // BUG: Diagnostic contains: subscriber Leaf overrides
                @Override public final void perform(PipelineCreatedEvent event) {}
                @Override public void handleEvent(PipelineCreatedEvent event) {}
              }
              interface Narrower extends Subscriber<PipelineCreatedEvent> {
                // BUG: Diagnostic contains: subscriber Narrower overrides
                @Override void perform(PipelineCreatedEvent event);
              }
              record Recorded(int x) implements Subscriber<PipelineCreatedEvent> {
                // BUG: Diagnostic contains: subscriber Recorded overrides
                @Override public void perform(PipelineCreatedEvent event) {}
                @Override public void handleEvent(PipelineCreatedEvent event) {}
              }
              enum Enumerated implements Subscriber<PipelineCreatedEvent> {
                ONLY {
                  // BUG: Diagnostic contains: in Enumerated (an anonymous or local class)
                  @Override public void perform(PipelineCreatedEvent event) {}
                };
                @Override public void handleEvent(PipelineCreatedEvent event) {}
              }
              Subscriber<PipelineCreatedEvent> anonymous = new Subscriber<>() {
                // BUG: Diagnostic contains: in Overrides (an anonymous or local class)
                @Override public void perform(PipelineCreatedEvent event) {}
                @Override public void handleEvent(PipelineCreatedEvent event) {}
              };
              @SuppressWarnings("rawtypes")
              abstract static class Raw implements Subscriber {
                // BUG: Diagnostic contains: subscriber Raw overrides
                @Override public void perform(Event event) {}
              }
              void local() {
                class Local implements Subscriber<PipelineCreatedEvent> {
                  // BUG: Diagnostic contains: in Overrides (an anonymous or local class)
                  @Override public void perform(PipelineCreatedEvent event) {}
                  @Override public void handleEvent(PipelineCreatedEvent event) {}
                }
              }
              static class Accepted implements Subscriber<PipelineCreatedEvent> {
                @SuppressWarnings("SubscriberOverridesPerform")
                @Override public void perform(PipelineCreatedEvent event) {}
                @Override public void handleEvent(PipelineCreatedEvent event) {}
              }
            }
            """)
        .doTest();
  }

  @Test
  @SuppressWarnings("deprecation")
  void replacement() {
    BugCheckerRefactoringTestHelper helper =
        BugCheckerRefactoringTestHelper.newInstance(SubscriberOverridesPerform.class, getClass());
    EventStoreSources.ALL.forEach(
        (path, source) -> helper.addInputLines(path, source).expectUnchanged());
    helper.addInputLines("forge/ci/PipelineCreatedEvent.java", EVENT).expectUnchanged();
    helper
        .addInputLines(
            "dev/ringfence/eventstore/Quiet.java",
            """
            package dev.ringfence.eventstore;

            public abstract class Quiet<E extends Event> implements Subscriber<E> {
              @Override
              public void handleEvent(E event) {}
            }
            """)
        .expectUnchanged();
    helper
        .addInputLines(
            "forge/mergerequests/Renamed.java",
            """
            package forge.mergerequests;

            import dev.ringfence.eventstore.Event;
            import dev.ringfence.eventstore.Subscriber;
            import forge.ci.PipelineCreatedEvent;

            class Renamed {
              abstract static class Annotated implements Subscriber<PipelineCreatedEvent> {
                @Override
                public void perform(PipelineCreatedEvent event) {
                  System.out.println(event);
                }
              }

              abstract static class Plain implements Subscriber<PipelineCreatedEvent> {
                /** Does it. */
                public final void perform(PipelineCreatedEvent event) throws IllegalStateException {
                  System.out.println(event);
                }
              }

              abstract static class Generic<E extends Event> implements Subscriber<E> {
                @Override
                public void perform(E event) {
                  System.out.println(event);
                }
              }
            }
            """)
        .addOutputLines(
            "forge/mergerequests/Renamed.java",
            """
            package forge.mergerequests;

            import dev.ringfence.eventstore.Event;
            import dev.ringfence.eventstore.Subscriber;
            import forge.ci.PipelineCreatedEvent;

            class Renamed {
              abstract static class Annotated implements Subscriber<PipelineCreatedEvent> {
                @Override
                public void handleEvent(PipelineCreatedEvent event) {
                  System.out.println(event);
                }
              }

              abstract static class Plain implements Subscriber<PipelineCreatedEvent> {
                /** Does it. */
                @Override
                public final void handleEvent(PipelineCreatedEvent event) throws IllegalStateException {
                  System.out.println(event);
                }
              }

              abstract static class Generic<E extends Event> implements Subscriber<E> {
                @Override
                public void handleEvent(E event) {
                  System.out.println(event);
                }
              }
            }
            """);
    helper
        .addInputLines(
            "forge/mergerequests/Unsafe.java",
            """
            package forge.mergerequests;

            import dev.ringfence.eventstore.Quiet;
            import dev.ringfence.eventstore.Subscriber;
            import forge.ci.PipelineCreatedEvent;

            class Unsafe {
              static class HasOne implements Subscriber<PipelineCreatedEvent> {
                @Override
                public void perform(PipelineCreatedEvent event) {
                  System.out.println(event);
                }

                @Override
                public void handleEvent(PipelineCreatedEvent event) {}
              }

              static class InheritsOne extends Quiet<PipelineCreatedEvent> {
                @Override
                public void perform(PipelineCreatedEvent event) {
                  System.out.println(event);
                }
              }

              abstract static class CallsOn implements Subscriber<PipelineCreatedEvent> {
                @Override
                public void perform(PipelineCreatedEvent event) {
                  Subscriber.super.perform(event);
                }
              }
            }
            """)
        .expectUnchanged()
        .doTest(TestMode.TEXT_MATCH);
  }
}
