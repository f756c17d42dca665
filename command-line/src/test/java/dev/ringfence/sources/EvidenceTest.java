package dev.ringfence.sources;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.boundary.facts.Call;
import dev.ringfence.boundary.facts.Evidence;
import dev.ringfence.boundary.facts.FieldFacts;
import dev.ringfence.boundary.facts.Reference;
import dev.ringfence.boundary.facts.Reference.Argument;
import dev.ringfence.boundary.facts.TypeFacts;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class EvidenceTest {

  private static final String MAP =
      """
      domains: {root: com.acme}
      vocabularies: [ringfence]
      """;

  @TempDir private Path root;

  private Sources sources() {
    return Sources.in(root).with("ringfence.yml", MAP);
  }

  private static TypeFacts type(Evidence evidence, String simpleName) {
    return evidence.types().stream()
        .filter(type -> type.name().simpleName().equals(simpleName))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> fields(TypeFacts type) {
    return type.fields().stream().map(EvidenceTest::brief).toList();
  }

  private static String brief(FieldFacts field) {
    return field.name()
        + " "
        + field.type().erasure()
        + " "
        + new TreeSet<>(field.modifiers())
        + " "
        + field.place().line()
        + field.annotations().stream()
            .map(type -> " @" + type)
            .sorted()
            .collect(Collectors.joining());
  }

  @Test
  void tellsTheComponentsOfARecordOnceAndInOrder() {
    Evidence evidence =
        sources()
            .java(
                """
                package com.acme.git;
                import org.jspecify.annotations.Nullable;
                record Pushed(
                    long id,
                    @Nullable String ref,
                    java.util.List<String> names) {
                  static final int MAXIMUM = 3;
                  Pushed { if (id == 0) { throw new IllegalArgumentException(); } }
                }
                """)
            .evidence();
    assertThat(fields(type(evidence, "Pushed")))
        .containsExactly(
            "id long [FINAL] 4",
            "ref java.lang.String [FINAL] 5 @org.jspecify.annotations.Nullable",
            "names java.util.List [FINAL] 6",
            "MAXIMUM int [STATIC, FINAL] 7");
  }

  @Test
  void tellsFieldsWithTheirModifiersAlsoThoseThatGoWithoutSaying() {
    Evidence evidence =
        sources()
            .java(
                """
                package com.acme.git;
                class State {
                  private final String a = "", b = "";
                  protected transient int count;
                  static State last;
                  java.lang.@Deprecated Object marked;
                }
                """)
            .java("package com.acme.git; interface Limits { int MOST = 3; }")
            .java("package com.acme.git; enum Color { RED, GREEN { void f() {} }; int shade; }")
            .evidence();
    assertThat(fields(type(evidence, "State")))
        .containsExactly(
            "a java.lang.String [FINAL] 3",
            "b java.lang.String [FINAL] 3",
            "count int [TRANSIENT] 4",
            "last com.acme.git.State [STATIC] 5",
            "marked java.lang.Object [] 6 @java.lang.Deprecated");
    assertThat(fields(type(evidence, "Limits"))).containsExactly("MOST int [STATIC, FINAL] 1");
    assertThat(fields(type(evidence, "Color")))
        .containsExactly(
            "RED com.acme.git.Color [STATIC, FINAL, ENUM_CONSTANT] 1",
            "GREEN com.acme.git.Color [STATIC, FINAL, ENUM_CONSTANT] 1",
            "shade int [] 1");
  }

  @Test
  void tellsTheConstantTextsOfAnnotations() {
    Evidence evidence =
        sources()
            .java("package com.acme.git; class Names { static final String PREFIX = \"git/\"; }")
            .java(
                """
                package com.acme.git;
                import dev.ringfence.eventstore.*;
                @EventName(value = Names.PREFIX + "pushed", formerly = {"push", Names.PREFIX + 1})
                @Other(number = 3, unknown = Library.NAME, mixed = {"a", Library.NAME}, sum = 1 + 2)
                sealed interface Pushed extends Event permits Forced {}
                """)
            .java("package com.acme.git; record Forced() implements Pushed {}")
            .evidence();
    TypeFacts pushed = type(evidence, "Pushed");
    assertThat(pushed.annotation("dev.ringfence.eventstore.EventName").orElseThrow().texts())
        .containsOnlyKeys("value", "formerly")
        .containsEntry("value", List.of("git/pushed"))
        .containsEntry("formerly", List.of("push", "git/1"));
    assertThat(pushed.annotations().get(1).texts()).isEmpty();
    assertThat(pushed.isSealed()).isTrue();
    assertThat(type(evidence, "Forced").isSealed()).isFalse();
  }

  @Test
  void leavesTestCodeOut() {
    Evidence evidence =
        sources()
            .with("src/test/java/com/acme/git/Fake.java", "package com.acme.git; class Fake {}")
            .evidence();
    assertThat(evidence.types())
        .extracting(type -> type.name().simpleName())
        .doesNotContain("Fake");
  }

  private Evidence withSubscriptions(String body) {
    return sources()
        .java(
            """
            package com.acme.git;
            import dev.ringfence.eventstore.*;
            record Pushed(long id) implements Event {}
            """)
        .java(
            """
            package com.acme.git;
            import dev.ringfence.eventstore.*;
            class Update implements Subscriber<Pushed> {
              public void handleEvent(Pushed event) { System.out.println(event); }
            }
            """)
        .java(
            """
            package com.acme.git;
            class Features {
              boolean on(long id) { return id > 0; }
              static boolean all() { return true; }
            }
            """)
        .java(
            """
            package com.acme.git;
            import dev.ringfence.eventstore.*;
            class Wiring {
              Features features = new Features();
              %s
            }
            """
                .formatted(body))
        .evidence();
  }

  private static List<String> calls(Evidence evidence) {
    return evidence.statements().stream()
        .map(
            statement ->
                statement.stream().map(EvidenceTest::brief).collect(Collectors.joining(" ")))
        .toList();
  }

  private static String brief(Reference call) {
    return call.receiver().simpleName()
        + "."
        + call.target().name()
        + call.arguments().stream().map(EvidenceTest::brief).toList();
  }

  private static String brief(Argument argument) {
    if (argument instanceof Argument.ClassLiteral literal) {
      return literal.type().simpleName() + ".class";
    }
    if (argument instanceof Argument.Instance instance) {
      return instance.type().simpleName();
    }
    if (argument instanceof Argument.Text text) {
      return '"' + text.value() + '"';
    }
    Argument.Code code = (Argument.Code) argument;
    return code.place().column() + ":" + code.calls().stream().map(EvidenceTest::brief).toList();
  }

  private static String brief(Call call) {
    return call.receiver().simpleName() + "." + call.target().name() + "@" + call.place().column();
  }

  @Test
  void tellsTheCallsOfAChainInTheOrderInWhichTheyAreMade() {
    Evidence evidence =
        withSubscriptions(
            """
            void register(Registry registry) {
                registry.subscribe(Update.class).to(Pushed.class).when(e -> features.on(e.id()));
                registry.subscribe(Update.class).to(Pushed.class).delay(3).when(Features::check);
              }
            """);
    assertThat(calls(evidence))
        .containsExactly(
            "Registry.subscribe[Update.class] SubscriptionTarget.to[Pushed.class]"
                + " SubscriptionOptions.when[62:[Features.on@73]]",
            "Registry.subscribe[Update.class] SubscriptionTarget.to[Pushed.class]"
                + " SubscriptionOptions.when[77:[Features.check@77]]");
  }

  @Test
  void tellsWhatIsPublished() {
    Evidence evidence =
        withSubscriptions(
            """
            private final EventStore store = null;
              void run(Pushed event, java.util.List<String> list) {
                store.publish(event);
                list.forEach(id -> { store.publish(new Pushed(1)); });
                if (list.isEmpty()) { store.publish(new Pushed(list.size())); }
              }
            """);
    assertThat(calls(evidence))
        .containsExactly(
            "EventStore.publish[Pushed]",
            "EventStore.publish[Pushed]",
            "EventStore.publish[Pushed]");
  }

  @Test
  void takesNoOtherMethodOfThatNameInAChainForAWordOfTheVocabulary() {
    Evidence evidence =
        withSubscriptions(
            """
            void register(Mail mail, Registry registry) {
                mail.subscribe(Update.class).to(Pushed.class);
                flux().subscribe("a").to("b").when(e -> true);
                registry.other().to(Pushed.class);
              }
            """);
    assertThat(calls(evidence))
        .allMatch(statement -> !statement.contains("SubscriptionTarget"))
        .allMatch(statement -> !statement.contains("SubscriptionOptions"));
  }
}
