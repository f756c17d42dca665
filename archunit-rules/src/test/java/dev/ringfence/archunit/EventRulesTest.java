package dev.ringfence.archunit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import dev.ringfence.boundary.config.ConfigException;
import dev.ringfence.boundary.rule.Finding;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rules about events, over class files. */
final class EventRulesTest {

  private static final String CONFIG =
      """
      domains:
        root: com.acme
        shared: [bus, db]
      subscribers:
        - type: com.acme.bus.Listener
          handler: on
          subscribed-by: [com.acme.bus.Bus#subscribe, com.acme.bus.Step#to]
          when: com.acme.bus.Step#when
      events:
        - type: com.acme.bus.Event
          published-by: com.acme.bus.Bus#publish
      costly: [com.acme.db.Database]
      entity-callbacks:
        - annotated: com.acme.db.PrePersist
      rules: {DeadSubscription: off, EventNaming: off}
      """;

  private static final List<String> LIBRARY =
      List.of(
          "package com.acme.bus;\npublic interface Event {}",
          """
          package com.acme.bus;
          public interface Listener<E extends Event> { void on(E event); }
          """,
          """
          package com.acme.bus;
          public interface Step<E extends Event> {
            <F extends Event> Step<F> to(Class<F> event);
            Step<E> when(java.util.function.Predicate<E> condition);
          }
          """,
          """
          package com.acme.bus;
          public interface Bus {
            Step<Event> subscribe(Class<?> listener);
            void publish(Event event);
          }
          """,
          """
          package com.acme.db;
          public class Database { public static boolean has(String key) { return true; } }
          """,
          """
          package com.acme.db;
          @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
          public @interface PrePersist {}
          """,
          """
          package com.acme.ci;
          public record BuiltEvent(long id) implements com.acme.bus.Event {}
          """,
          """
          package com.acme.ci;
          public class OnBuilt implements com.acme.bus.Listener<BuiltEvent> {
            @Override public void on(BuiltEvent event) { System.out.println(event); }
          }
          """);

  @TempDir Path folder;

  private JavaClasses compiled(String... sources) {
    return CodeUnderTest.alone(folder, LIBRARY, sources).imported();
  }

  private List<String> findings(String rule, String... sources) {
    return CodeUnderTest.boundaries(folder, CONFIG).findings(compiled(sources)).stream()
        .filter(finding -> finding.rule().equals(rule))
        .map(finding -> finding.place() + " " + finding.message())
        .toList();
  }

  @Test
  void findsForeignEvents() {
    assertThat(
            findings(
                "ForeignEventPublished",
                """
                package com.acme.git;
                import com.acme.bus.Bus;
                import com.acme.ci.BuiltEvent;
                class Push {
                  void publish(Bus bus, BuiltEvent given) {
                    bus.publish(new BuiltEvent(1));
                    bus.publish(given);
                  }
                  void subscribe(Bus bus) { bus.subscribe(Push.class).to(BuiltEvent.class); }
                  long read(BuiltEvent event) { return event.id(); }
                }
                """))
        .extracting(text -> text.substring(0, text.indexOf(" git")))
        .containsExactly("com/acme/git/Push.java:6", "com/acme/git/Push.java:7");
  }

  @Test
  void followsConditionsThroughLambdasReferencesAndImplementers() {
    assertThat(
            findings(
                "CostlyDispatchCondition",
                """
                package com.acme.ci;
                interface Check { boolean ok(String key); }
                class Stored implements Check {
                  public boolean ok(String key) { return com.acme.db.Database.has(key); }
                }
                class Subscriptions {
                  private Check check;
                  void register(com.acme.bus.Bus bus) {
                    bus.subscribe(OnBuilt.class)
                        .to(BuiltEvent.class)
                        .when(event -> com.acme.db.Database.has("x"));
                    bus.subscribe(OnBuilt.class).to(BuiltEvent.class).when(this::isStored);
                    bus.subscribe(OnBuilt.class).to(BuiltEvent.class).when(e -> isNested(e));
                    bus.subscribe(OnBuilt.class).to(BuiltEvent.class).when(e -> check.ok("x"));
                    bus.subscribe(OnBuilt.class).to(BuiltEvent.class).when(e -> e.id() > 1);
                    bus.subscribe(OnBuilt.class).to(BuiltEvent.class).when(this::isLate);
                    com.acme.db.Database.has("y");
                  }
                  boolean isStored(BuiltEvent event) { return com.acme.db.Database.has("x"); }
                  boolean isStored(String key) { return key.isEmpty(); }
                  boolean isNested(BuiltEvent event) {
                    java.util.function.Supplier<Boolean> later = () -> isStored(event);
                    return later.get();
                  }
                  boolean isLate(BuiltEvent event) { return event.id() > 7; }
                }
                """))
        .hasSize(4)
        .allMatch(text -> text.contains("Database"))
        .extracting(text -> text.substring(0, text.indexOf(' ')))
        .allMatch(place -> place.matches("com/acme/ci/Check.java:1[01234]|.*Subs.*"));
  }

  @Test
  void tellsFieldsOfEventsInTheOrderOfTheSource() {
    assertThat(
            findings(
                "EventNotImmutable",
                """
                package com.acme.ci;
                import java.sql.Connection;
                class Event1 implements com.acme.bus.Event {
                  private static int count;
                  private transient int cached;
                  final long id = 1;
                  private String zebra;
                  private String apple = "a";
                }
                record Event2(
                    long id,
                    Connection input) implements com.acme.bus.Event {
                  static int made;
                }
                class NoEvent { int count; Connection input; }
                """))
        .satisfiesExactlyInAnyOrder(
            text -> assertThat(text).contains("zebra"),
            text -> assertThat(text).startsWith("com/acme/ci/Event1.java:8 ").contains("apple"),
            text -> assertThat(text).startsWith("com/acme/ci/Event1.java:10 ").contains("input"));
  }

  @Test
  void findsWhatCallbacksPublish() {
    assertThat(
            findings(
                "PublishInEntityCallback",
                """
                package com.acme.ci;
                class Build {
                  com.acme.bus.Bus bus;
                  @com.acme.db.PrePersist void beforeSave() {
                    announce();
                  }
                  @com.acme.db.PrePersist void touch() { System.out.println(); }
                  void announce() { bus.publish(new BuiltEvent(1)); }
                }
                """))
        .singleElement()
        .asString()
        .contains("com/acme/ci/Build.java");
  }

  @Test
  void findsLoopsThroughSubscribers() {
    String loop =
        """
        package com.acme.git;
        record PushedEvent(long id) implements com.acme.bus.Event {}
        class Again implements com.acme.bus.Listener<PushedEvent> {
          com.acme.bus.Bus bus;
          @Override public void on(PushedEvent event) { bus.publish(new PushedEvent(event.id())); }
        }
        class Subscriptions {
          void register(com.acme.bus.Bus bus) {
            bus.subscribe(Again.class).to(PushedEvent.class);
          }
        }
        """;
    assertThat(findings("EventLoop", loop)).hasSize(1);
    assertThat(findings("EventLoop", loop.replace("bus.publish(new PushedEvent(event.id()));", "")))
        .isEmpty();
  }

  @Test
  void seesAnnotationsOfComponentsWhereverTheyEndUp() {
    String annotations =
        """
        package com.acme.ci;
        import java.lang.annotation.*;
        interface Annotations {
          interface A {
            @Target(ElementType.FIELD) @Retention(RetentionPolicy.RUNTIME) @interface Nullable {}
          }
          interface B {
            @Target(ElementType.FIELD) @interface Nullable {}
          }
          interface C {
            @Target(ElementType.RECORD_COMPONENT) @Retention(RetentionPolicy.RUNTIME)
            @interface Nullable {}
          }
          interface D {
            @Target(ElementType.RECORD_COMPONENT) @interface Nullable {}
          }
          interface E {
            @Target(ElementType.TYPE_USE) @Retention(RetentionPolicy.RUNTIME) @interface Nullable {}
          }
          interface F {
            @Target(ElementType.TYPE_USE) @interface Nullable {}
          }
        }
        """;
    String event =
        """
        package com.acme.ci;
        record NewEvent(
            long id,
            @Annotations.A.Nullable String a,
            @Annotations.B.Nullable String b,
            @Annotations.C.Nullable String c,
            @Annotations.D.Nullable String d,
            @Annotations.E.Nullable String e,
            @Annotations.F.Nullable String f,
            String missing) implements com.acme.bus.Event {}
        """;
    CodeUnderTest.write(
        folder.resolve("events.lock.yml"),
        """
        version: 1
        events:
          com.acme.ci.BuiltEvent:
            class: com.acme.ci.BuiltEvent
            fields: {id: long}
          com.acme.ci.NewEvent:
            class: com.acme.ci.NewEvent
            fields: {id: long}
        """);

    assertThat(findings("EventContractBroken", annotations, event))
        .singleElement()
        .asString()
        .contains("missing");
  }

  @Test
  void failsWithThePlaceInALockThatCannotBeRead() {
    JavaClasses imported = compiled();
    EventBoundaries boundaries = CodeUnderTest.boundaries(folder, CONFIG);
    CodeUnderTest.write(folder.resolve("events.lock.yml"), "format: [1\n");

    assertThatThrownBy(() -> boundaries.eventContractBroken().check(imported))
        .isInstanceOf(ConfigException.class)
        .hasMessageContaining("events.lock.yml");
  }

  @Test
  void answersTheSameEveryTime() {
    JavaClasses first = compiled("package com.acme.git;\nclass A { com.acme.ci.OnBuilt on; }");
    List<Finding> findings = CodeUnderTest.boundaries(folder, CONFIG).findings(first);

    assertThat(CodeUnderTest.boundaries(folder, CONFIG).findings(compiled())).isEqualTo(findings);
  }
}
