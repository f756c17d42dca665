package dev.ringfence.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rules about events, over sources that do not have the library. */
final class EventRulesTest {

  private static final String MAP =
      """
      domains: {root: com.acme}
      vocabularies: [ringfence]
      """;

  @TempDir private Path root;

  private Sources sources() {
    return Sources.in(root.resolve("code"))
        .with("ringfence.yml", MAP)
        .java(
            """
            package com.acme.ci;
            import dev.ringfence.eventstore.*;
            public record PipelineCreatedEvent(long id) implements Event {
              public static PipelineCreatedEvent of(long id) { return new PipelineCreatedEvent(id); }
              public PipelineCreatedEvent before() { return this; }
              public static Builder builder() { return new Builder(); }
              public static class Builder {
                public PipelineCreatedEvent build() { return new PipelineCreatedEvent(1); }
              }
            }
            """);
  }

  private static List<String> of(String rule, SourceReport report) {
    return Sources.brief(report).stream().filter(line -> line.contains(" " + rule)).toList();
  }

  @Test
  void reportsEventsThatAnotherDomainMakesOrPublishes() {
    SourceReport report =
        sources()
            .java(
                "package com.acme.git; class Base { protected dev.ringfence.eventstore.EventStore store;"
                    + " com.acme.ci.PipelineCreatedEvent.Builder made() { return null; } }")
            .java(
                """
                package com.acme.git;
                import com.acme.ci.PipelineCreatedEvent;
                import static com.acme.ci.PipelineCreatedEvent.of;
                class Publisher extends Base {
                  void a() { new PipelineCreatedEvent(1); }
                  void b() { of(2); }
                  void c() { PipelineCreatedEvent.builder().build(); }
                  void d(PipelineCreatedEvent event) { store.publish(event); }
                  Object e() { java.util.function.LongFunction<Object> f = PipelineCreatedEvent::new; return f; }
                  @SuppressWarnings("ForeignEventPublished") void f() { new PipelineCreatedEvent(1); }
                  long g(PipelineCreatedEvent event) { return event.before().id(); }
                  void h(PipelineCreatedEvent event) { System.out.println(event); }
                  void i(Other store, PipelineCreatedEvent event) { store.publish(event); }
                  interface Other { void publish(Object o); }
                }
                """)
            .java(
                "package com.acme.git; class Builds extends Base { void a() { made().build(); } }")
            .java(
                """
                package com.acme.ci;
                class Own { void a(dev.ringfence.eventstore.EventStore s) {
                  s.publish(new PipelineCreatedEvent(1)); } }
                """)
            .check();
    assertThat(of("ForeignEventPublished", report))
        .containsExactly(
            "Builds.java:1 ForeignEventPublished git -> ci",
            "Publisher.java:5 ForeignEventPublished git -> ci",
            "Publisher.java:6 ForeignEventPublished git -> ci",
            "Publisher.java:7 ForeignEventPublished git -> ci",
            "Publisher.java:8 ForeignEventPublished git -> ci",
            "Publisher.java:9 ForeignEventPublished git -> ci");
  }

  @Test
  void reportsEventsThatAreNotImmutable() {
    SourceReport report =
        sources()
            .java(
                """
                package com.acme.git;
                class PushReceivedEvent implements dev.ringfence.eventstore.Event {
                  final long id = 1;
                  String ref;
                  @SuppressWarnings("EventNotImmutable") String silent;
                  static int count;
                }
                """)
            .java(
                """
                package com.acme.git;
                record BranchDeletedEvent(long id, java.io.InputStream stream)
                    implements dev.ringfence.eventstore.Event {}
                """)
            .java("package com.acme.git; class Plain { String ref; java.io.InputStream stream; }")
            .check();
    assertThat(of("EventNotImmutable", report))
        .containsExactly(
            "BranchDeletedEvent.java:2 EventNotImmutable git",
            "PushReceivedEvent.java:4 EventNotImmutable git");
  }

  @Test
  void followsAConditionToWhatItCosts() {
    SourceReport report =
        sources()
            .java(
                """
                package com.acme.git;
                class Projects {
                  private java.sql.Connection connection;
                  boolean exists(long id) { return find(id) != null; }
                  private Object find(long id) {
                    try { return connection.createStatement(); } catch (Exception e) { return null; }
                  }
                  boolean isEven(long id) { return id % 2 == 0; }
                }
                """)
            .java(
                """
                package com.acme.git;
                import com.acme.ci.PipelineCreatedEvent;
                import dev.ringfence.eventstore.*;
                class Wiring {
                  private Projects projects;
                  void register(Registry registry) {
                    registry.subscribe(Update.class).to(PipelineCreatedEvent.class).when(e -> projects.exists(1));
                    registry.subscribe(Update.class).to(PipelineCreatedEvent.class).when(this::check);
                    registry.subscribe(Update.class).to(PipelineCreatedEvent.class).when(e -> projects.isEven(1));
                    registry.subscribe(Update.class).to(PipelineCreatedEvent.class).when(e -> e.id() > 3);
                  }
                  private boolean check(PipelineCreatedEvent e) { return projects.exists(e.id()); }
                }
                """)
            .java(
                """
                package com.acme.git;
                class Update implements dev.ringfence.eventstore.Subscriber<com.acme.ci.PipelineCreatedEvent> {
                  public void handleEvent(com.acme.ci.PipelineCreatedEvent e) { System.out.println(e); }
                }
                """)
            .check();
    assertThat(of("CostlyDispatchCondition", report))
        .containsExactly(
            "Wiring.java:7 CostlyDispatchCondition git -> composition-root",
            "Wiring.java:8 CostlyDispatchCondition git -> composition-root");
    assertThat(report.unresolved()).isEmpty();
  }

  @Test
  void reportsEventsPublishedFromAnEntitysCallback() {
    SourceReport report =
        sources()
            .java(
                """
                package com.acme.ci;
                import dev.ringfence.eventstore.*;
                @jakarta.persistence.Entity
                class Pipeline {
                  EventStore store;
                  @jakarta.persistence.PostPersist void created() { tell(); }
                  private void tell() { store.publish(new PipelineCreatedEvent(1)); }
                  void other() { tell(); }
                }
                """)
            .check();
    assertThat(of("PublishInEntityCallback", report)).hasSize(1);
  }

  @Test
  void findsSubscribersWithoutSubscriptionUnlessTheyAreSilenced() {
    String subscriber =
        """
        package com.acme.git;
        %s class %s implements dev.ringfence.eventstore.Subscriber<com.acme.ci.PipelineCreatedEvent> {
          public void handleEvent(com.acme.ci.PipelineCreatedEvent e) { System.out.println(e); }
        }
        """;
    SourceReport report =
        sources()
            .java(subscriber.formatted("", "Dead"))
            .java(subscriber.formatted("@SuppressWarnings(\"DeadSubscription\")", "Silenced"))
            .java(subscriber.formatted("", "Alive"))
            .java(
                """
                package com.acme.git;
                import dev.ringfence.eventstore.*;
                class Wiring {
                  void register(Registry registry) {
                    registry.subscribe(Alive.class).to(com.acme.ci.PipelineCreatedEvent.class);
                  }
                }
                """)
            .check();
    assertThat(of("DeadSubscription", report))
        .filteredOn(line -> !line.startsWith("PipelineCreatedEvent"))
        .containsExactly("Dead.java:2 DeadSubscription git");
    assertThat(of("UnusedSuppression", report)).isEmpty();
  }

  @Test
  void judgesTheWholeOnlyIfAllOfItIsThere() {
    Sources sources = sources();
    assertThat(sources.check().unjudged()).isEmpty();
    assertThat(sources.check(List.of(root), 2).unjudged()).isEmpty();
    List<UnjudgedRules> ofPart = sources.check(List.of(root.resolve("code/src")), 2).unjudged();
    assertThat(ofPart).hasSize(1);
    assertThat(ofPart.get(0).toString())
        .contains("EventContractBroken")
        .endsWith(" the whole code base; run 'ringfence check' in .");
  }

  @Test
  void saysWhichUnreadFileKeepsItFromJudgingTheWhole() {
    Sources sources =
        sources()
            .with("src/main/java/com/acme/git/Odd.java", "class Odd { EventStore store; !! }")
            .with("src/test/java/com/acme/git/OddTest.java", "class OddTest { EventStore s; !! }");
    assertThat(sources.check().unjudged())
        .extracting(UnjudgedRules::reason)
        .singleElement()
        .asString()
        .endsWith("every file, and src/main/java/com/acme/git/Odd.java could not be read");
  }

  @Test
  void doesWithoutAnUnreadFileThatSpeaksOfNoEvents() {
    Sources sources =
        sources().with("src/main/java/com/acme/git/Odd.java", "class Odd { Object store; !! }");
    assertThat(sources.check().unjudged()).isEmpty();
  }
}
