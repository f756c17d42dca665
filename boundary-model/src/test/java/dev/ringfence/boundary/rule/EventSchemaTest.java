package dev.ringfence.boundary.rule;

import static dev.ringfence.boundary.rule.Facts.type;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.boundary.contract.DeclaredEvent;
import dev.ringfence.boundary.contract.EventsLock;
import dev.ringfence.boundary.facts.Evidence;
import dev.ringfence.boundary.facts.FieldFacts.Modifier;
import dev.ringfence.boundary.facts.Member;
import dev.ringfence.boundary.facts.MethodFacts;
import dev.ringfence.boundary.facts.MethodFacts.Body;
import dev.ringfence.boundary.facts.Place;
import dev.ringfence.boundary.facts.Reference;
import dev.ringfence.boundary.facts.Signature;
import dev.ringfence.boundary.facts.TypeFacts.Kind;
import dev.ringfence.boundary.facts.TypeName;
import dev.ringfence.boundary.rule.Facts.TypeBuilder;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an event's declaration promises to those who read it. */
class EventSchemaTest {

  private static final String EVENT = "dev.ringfence.eventstore.Event";
  private static final String NAME = "dev.ringfence.eventstore.EventName";
  private static final String NULLABLE = "org.jspecify.annotations.Nullable";
  private static final Set<MethodFacts.Modifier> ABSTRACT =
      EnumSet.of(MethodFacts.Modifier.ABSTRACT);

  @TempDir private Path folder;

  private final Facts facts = new Facts();

  private static TypeBuilder event() {
    return type(Kind.RECORD, "app.ci.Created", EVENT);
  }

  private List<DeclaredEvent> events(Evidence evidence) {
    return Court.judge(folder, facts, "domains: {root: app}", "vocabularies: [ringfence, spring]")
        .eventsIn(evidence);
  }

  private DeclaredEvent onlyEvent() {
    List<DeclaredEvent> events = events(facts.evidence());
    assertThat(events).hasSize(1);
    return events.get(0);
  }

  /** The fields of the only event, as the lock has them. */
  private String fields() {
    return EventsLock.of(List.of(onlyEvent().contract()))
        .text()
        .replaceAll("(?s).*    fields:\n", "")
        .replaceAll("(?m)^      ", "");
  }

  @Nested
  class Types {

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "boolean | boolean",
          "java.lang.Boolean | boolean",
          "byte | int",
          "short | int",
          "int | int",
          "java.lang.Integer | int",
          "long | long",
          "java.lang.Long | long",
          "java.math.BigInteger | integer",
          "float | float",
          "double | double",
          "java.math.BigDecimal | decimal",
          "char | char",
          "java.lang.String | string",
          "java.lang.CharSequence | string",
          "java.util.UUID | uuid",
          "java.net.URI | uri",
          "java.time.Instant | instant",
          "java.time.LocalDate | date",
          "java.time.LocalDateTime | date-time",
          "java.time.ZonedDateTime | zoned-date-time",
          "java.time.Duration | duration",
          "java.lang.Object | any",
          "byte[] | bytes",
          "int[] | list<int>",
          "java.lang.String[][] | list<list<string>>",
          "java.util.List<java.lang.Long> | list<long>",
          "java.util.Set<java.util.UUID> | list<uuid>",
          "java.util.Collection<?java.lang.Number> | list<java.lang.Number>",
          "java.util.List | list<any>",
          "java.util.Map<java.lang.String,java.lang.Integer> | map<string, int>",
          "java.util.Map<java.util.UUID,java.util.List<java.lang.String>> | map<uuid,"
              + " list<string>>",
          "java.util.Map | map<any, any>",
          "java.util.Optional<java.lang.String> | optional string",
          "java.util.OptionalInt | optional int",
          "java.util.OptionalLong | optional long",
          "java.util.OptionalDouble | optional double",
          "java.util.Optional | optional any",
          "T | any",
          "com.lib.Money | com.lib.Money",
        })
    void areNamedAsInJson(String java, String term) {
      facts.with(event().field(java, "it"));
      assertThat(fields()).isEqualTo("it: " + term + "\n");
    }

    @Test
    void ofAnEnumAreItsConstantsInAnyOrder() {
      facts.with(
          type(Kind.ENUM, "app.ci.Status")
              .constants("RUNNING", "CREATED")
              .field("java.lang.String", "label"),
          event()
              .field("app.ci.Status", "status")
              .field("java.util.List<app.ci.Status>", "all")
              .field("java.util.Map<app.ci.Status,java.lang.Long>", "counts"));
      assertThat(fields())
          .isEqualTo(
              """
              all: list<enum(CREATED, RUNNING)>
              counts: map<enum(CREATED, RUNNING), long>
              status: enum(CREATED, RUNNING)
              """);
    }

    @Test
    void ofOtherRecordsAreTheirFields() {
      facts.with(
          type(Kind.RECORD, "app.ci.Job").field("java.lang.String", "name", NULLABLE),
          event()
              .field("app.ci.Job", "first")
              .field("java.util.List<app.ci.Job>", "jobs")
              .field("app.ci.Job[][]", "grid")
              .field("java.util.Map<java.lang.String,app.ci.Job>", "byName")
              .field("java.util.Map<app.ci.Job,java.lang.String>", "names")
              .field("java.util.Optional<app.ci.Job>", "last"));
      assertThat(fields())
          .isEqualTo(
              """
              byName: map<string, object>
              byName{}.name: optional string
              first: object
              first.name: optional string
              grid: list<list<object>>
              grid[][].name: optional string
              jobs: list<object>
              jobs[].name: optional string
              last: optional object
              last.name: optional string
              names: map<app.ci.Job, string>
              """);
    }

    @Test
    void thatContainThemselvesEndThere() {
      facts.with(
          type(Kind.RECORD, "app.ci.Node")
              .field("java.util.List<app.ci.Node>", "children")
              .field("app.ci.Created", "event"),
          event().field("app.ci.Node", "tree"));
      assertThat(fields())
          .isEqualTo(
              """
              tree: object
              tree.children: list<object(tree)>
              tree.event: object(.)
              """);
    }

    @Test
    void areDescribedTwiceWhereTheyAreUsedTwice() {
      facts.with(
          type(Kind.RECORD, "app.ci.Leaf").field("int", "x"),
          event().field("app.ci.Leaf", "a").field("app.ci.Leaf", "b"));
      assertThat(fields()).isEqualTo("a: object\na.x: int\nb: object\nb.x: int\n");
    }

    @Test
    void areNotDescribedAtAnyDepth() {
      facts.with(event().field("app.ci.N0", "n"));
      for (int i = 0; i < 40; i++) {
        facts.with(
            type(Kind.RECORD, "app.ci.N" + i)
                .field("app.ci.N" + (i + 1), "a")
                .field("app.ci.N" + (i + 1), "b"));
      }
      assertThat(fields().lines())
          .hasSizeLessThan(1000)
          .contains("n.a.a.a.a.a.a.a: object", "n.a.a.a.a.a.a.a.a: any");
    }

    @Test
    void ofGenericRecordsKnowTheirArguments() {
      facts.with(
          type(Kind.RECORD, "app.ci.Page").generic("T").field("java.util.List<T>", "items"),
          event().field("app.ci.Page<java.lang.Long>", "page").field("app.ci.Page", "raw"));
      assertThat(fields())
          .isEqualTo("page: object\npage.items: list<long>\nraw: object\nraw.items: list<any>\n");
    }

    @Test
    void ofWildcardsAreTheirBounds() {
      facts.with(
          type(Kind.RECORD, "app.ci.Leaf").field("int", "x"),
          event()
              .field("java.util.List<?app.ci.Leaf>", "leaves")
              .field("java.util.Map<?java.lang.String,?com.lib.Money>", "sums")
              .field("java.util.Map<com.lib.Key,java.lang.String>", "keys"));
      assertThat(fields())
          .isEqualTo(
              """
              keys: map<com.lib.Key, string>
              leaves: list<object>
              leaves[].x: int
              sums: map<string, com.lib.Money>
              """);
    }

    @Test
    void ofUnresolvedNamesSaySo() {
      facts.with(
          type(Kind.RECORD, "Leaf").field("int", "x"),
          event().field("java.util.List<?Money>", "sums"));
      assertThat(fields()).isEqualTo("sums: list<?.Money>\n");
    }
  }

  @Nested
  class Fields {

    @Test
    void areOptionalIfTheyAreNullable() {
      facts.with(
          event()
              .field("long", "id")
              .field("java.lang.String", "ref", NULLABLE)
              .field("java.lang.String", "sha", "javax.annotation.Nullable")
              .field("java.lang.String", "tag", "javax.annotation.Nonnull"));
      assertThat(fields())
          .isEqualTo("id: long\nref: optional string\nsha: optional string\ntag: string\n");
    }

    @Test
    void ofARecordAreItsComponentsOnly() {
      facts.with(
          type(Kind.INTERFACE, "app.ci.Named", EVENT)
              .getter("java.lang.String", "getName", ABSTRACT),
          type(Kind.RECORD, "app.ci.Created", "app.ci.Named")
              .field("long", "id")
              .field(EnumSet.of(Modifier.STATIC, Modifier.FINAL), "int", "MAX")
              .getter("java.lang.String", "getName"));
      assertThat(fields()).isEqualTo("id: long\n");
    }

    @Test
    void ofARecordWithoutComponentsAreNone() {
      facts.with(
          type(Kind.RECORD, "app.ci.Created", EVENT)
              .getter("java.lang.String", "getName")
              .getter("java.lang.String", "name", ABSTRACT));
      assertThat(EventsLock.of(List.of(onlyEvent().contract())).text())
          .endsWith("  app.ci.Created:\n    fields: {}\n");
    }

    @Test
    void ofAClassAreItsOwnAndInheritedFields() {
      facts.with(
          type(Kind.CLASS, "com.lib.Base").field("int", "unseen"),
          type(Kind.CLASS, "app.ci.Base", "com.lib.Base", EVENT)
              .asAbstract()
              .generic("T")
              .field("T", "id")
              .field("int", "shadowed"),
          type(Kind.CLASS, "app.ci.Created", "app.ci.Base<java.lang.Long>")
              .field(EnumSet.noneOf(Modifier.class), "java.lang.String", "ref")
              .field(EnumSet.of(Modifier.TRANSIENT), "int", "hash")
              .field(EnumSet.of(Modifier.STATIC), "int", "count")
              .field("long", "shadowed")
              .getter("boolean", "isDone"));
      Evidence withoutLibrary =
          new Evidence(
              List.of(facts.get("app.ci.Base"), facts.get("app.ci.Created")), List.of(), List.of());
      DeclaredEvent event = events(withoutLibrary).get(0);
      assertThat(event.contract().fields()).hasToString("{id=long, ref=string, shadowed=long}");
      assertThat(event.originOf("id").member())
          .isEqualTo(new Member(TypeName.topLevel("app.ci.Base"), "id", 0));
    }

    @Test
    void areGettersWhereThereIsNoField() {
      facts.with(
          type(Kind.CLASS, "app.ci.Created", EVENT)
              .getter("long", "getId")
              .getter("java.lang.String", "getURL")
              .getter("java.lang.String", "getX", Set.of(), NULLABLE)
              .getter("boolean", "isDone")
              .getter("java.lang.Boolean", "isOpen")
              .getter("java.lang.String", "isNoGetter")
              .getter("java.lang.String", "get")
              .getter("java.lang.String", "getaway")
              .getter("java.lang.String", "display")
              .getter("java.lang.String", "shown", ABSTRACT)
              .getter("void", "getNothing")
              .getter("int", "getShared", EnumSet.of(MethodFacts.Modifier.STATIC))
              .getter("int", "getSecret", EnumSet.of(MethodFacts.Modifier.PRIVATE))
              .method(Body.REAL, "getAt", "int"));
      assertThat(fields())
          .isEqualTo(
              """
              URL: string
              done: boolean
              id: long
              open: boolean
              x: optional string
              """);
      assertThat(onlyEvent().originOf("id"))
          .isEqualTo(
              new DeclaredEvent.Origin(
                  new Member(TypeName.topLevel("app.ci.Created"), "getId", 0),
                  new Place("app.ci.Created.java", 10, 1)));
    }

    @Test
    void ofAnInterfaceAreItsAbstractMethodsWhereThereIsNoGetter() {
      facts.with(
          type(Kind.INTERFACE, "app.ci.Named").getter("java.lang.String", "name", ABSTRACT),
          type(Kind.INTERFACE, "app.ci.Job", "app.ci.Named")
              .getter("java.util.Optional<java.lang.Long>", "id", ABSTRACT)
              .getter("java.lang.String", "toString", ABSTRACT)
              .getter("void", "run", ABSTRACT)
              .getter("java.lang.String", "describe"),
          event().field("app.ci.Job", "job"));
      assertThat(fields()).isEqualTo("job: object\njob.id: optional long\njob.name: string\n");
    }
  }

  @Nested
  class Events {

    private List<String> names(Evidence evidence) {
      return events(evidence).stream().map(event -> event.contract().name()).toList();
    }

    @Test
    void haveTheNameOfTheirAnnotation() {
      facts.with(
          event()
              .annotated(
                  NAME,
                  Map.of("value", List.of("ci/created"), "formerly", List.of("ci/made", "a: b")))
              .field("long", "id"));
      assertThat(EventsLock.of(List.of(onlyEvent().contract())).text())
          .isEqualTo(
              """
              # What each event looks like to those who read it. 'ringfence events lock' writes this file.
              version: 1
              events:
                ci/created:
                  class: app.ci.Created
                  formerly:
                    - "a: b"
                    - ci/made
                  fields:
                    id: long
              """);
    }

    @Test
    void haveTheNameOfTheirClassOtherwise() {
      facts.with(
          type(Kind.RECORD, "app.ci.Outer$Created", EVENT)
              .annotated(NAME, Map.of("value", List.of(" ")))
              .annotated("other.EventName", Map.of("value", List.of("no"))));
      assertThat(onlyEvent().contract().name()).isEqualTo("app.ci.Outer.Created");
      assertThat(onlyEvent().contract().simpleName()).isEqualTo("Created");
    }

    @Test
    void areConcreteTypesThatHaveAName() {
      facts.with(
          type(Kind.INTERFACE, "app.ci.Family", EVENT),
          type(Kind.CLASS, "app.ci.Base", EVENT).asAbstract(),
          type(Kind.CLASS, "app.ci.Outer$1", EVENT),
          type(Kind.RECORD, "app.ci.Other"),
          type(Kind.RECORD, "app.ci.Created", "app.ci.Family"));
      assertThat(names(facts.evidence())).containsExactly("app.ci.Created");
    }

    @Test
    void areWhateverIsPublished() {
      facts.with(
          type(Kind.RECORD, "app.ci.Published"),
          type(Kind.RECORD, "app.ci.Kept"),
          type(Kind.ANNOTATION, "app.ci.Marker"));
      String publisher = "org.springframework.context.ApplicationEventPublisher";
      Evidence evidence =
          new Evidence(
              facts.evidence().types(),
              List.of(
                  List.of(
                      call(publisher, "publishEvent", "app.ci.Published"),
                      call(publisher, "publishEvent", "app.ci.Marker"),
                      call("app.ci.Keeper", "publishEvent", "app.ci.Kept"),
                      call(publisher, "forget", "app.ci.Kept"))),
              List.of());
      assertThat(names(evidence)).containsExactly("app.ci.Published");
    }

    private Reference call(String type, String method, String argument) {
      TypeName receiver = TypeName.topLevel(type);
      return new Reference(
          Reference.Kind.CALL,
          Member.type(TypeName.topLevel("app.ci.Service")),
          receiver,
          new Signature(receiver, method, 2, null, null),
          List.of(
              new Reference.Argument.Text("topic"),
              new Reference.Argument.Instance(TypeName.topLevel(argument))),
          null,
          new Place("Service.java", 1, 1));
    }
  }
}
