package dev.ringfence.boundary.rule;

import static dev.ringfence.boundary.rule.Facts.type;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ringfence.boundary.config.ConfigException;
import dev.ringfence.boundary.contract.ContractChange;
import dev.ringfence.boundary.contract.ContractComparison;
import dev.ringfence.boundary.contract.EventsLock;
import dev.ringfence.boundary.facts.TypeFacts.Kind;
import dev.ringfence.boundary.rule.Facts.TypeBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventContractBrokenTest {

  private static final String EVENT = "dev.ringfence.eventstore.Event";
  private static final String NAME = "dev.ringfence.eventstore.EventName";
  private static final String NULLABLE = "org.jspecify.annotations.Nullable";

  @TempDir private Path folder;

  private Facts facts = new Facts();

  private static TypeBuilder event(String name) {
    return type(Kind.RECORD, name, EVENT);
  }

  private static TypeBuilder created() {
    return event("app.ci.Created");
  }

  private static TypeBuilder named(TypeBuilder event, String name, String... formerly) {
    return event.annotated(NAME, Map.of("value", List.of(name), "formerly", List.of(formerly)));
  }

  /** Promises what some events look like. */
  private void promise(TypeBuilder... types) {
    facts = new Facts().with(types);
    write(
        EventsLock.of(
                court().eventsIn(facts.evidence()).stream().map(event -> event.contract()).toList())
            .text());
  }

  private void write(String lock) {
    try {
      Files.writeString(folder.resolve("events.lock.yml"), lock);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private dev.ringfence.boundary.judge.Judge court(String... rules) {
    List<String> lines = new ArrayList<>(List.of("domains: {root: app}"));
    lines.addAll(Arrays.asList(rules));
    return Court.judge(folder, facts, lines.toArray(String[]::new));
  }

  private List<Finding> findings(TypeBuilder... types) {
    facts = new Facts().with(types);
    return court().judge(facts.evidence()).stream()
        .filter(finding -> finding.rule().equals("EventContractBroken"))
        .toList();
  }

  /** Each finding as {@code line member: message}. */
  private List<String> broken(TypeBuilder... types) {
    return findings(types).stream()
        .map(finding -> finding.place() + " " + finding.from() + ": " + finding.message())
        .toList();
  }

  /** All changes, breaking or not, as {@code KIND path: detail}. */
  private List<String> changes(TypeBuilder... types) {
    facts = new Facts().with(types);
    EventsLock lock =
        dev.ringfence.boundary.config.EventsLockFile.beside(folder.resolve("ringfence.yml")).read();
    return ContractComparison.of(lock, court().eventsIn(facts.evidence())).stream()
        .map(EventContractBrokenTest::text)
        .toList();
  }

  private static String text(ContractChange change) {
    return change.kind() + " " + change.path() + ": " + change.detail();
  }

  @Nested
  class IsSilent {

    @Test
    void withoutALockFile() {
      assertThat(broken(created().field("long", "id"))).isEmpty();
    }

    @Test
    void whereNothingHasChanged() {
      promise(created().field("long", "id"));
      assertThat(broken(created().field("long", "id"))).isEmpty();
      assertThat(changes(created().field("long", "id"))).isEmpty();
    }

    @Test
    void aboutChangesThatAcceptWhatWasPromised() {
      promise(
          type(Kind.ENUM, "app.ci.Status").constants("A"),
          created()
              .field("int", "id")
              .field("java.lang.String", "ref")
              .field("app.ci.Status", "status"));
      TypeBuilder[] now = {
        type(Kind.ENUM, "app.ci.State").constants("B", "A"),
        created()
            .field("java.lang.String", "ref", NULLABLE)
            .field("app.ci.State", "status")
            .field("java.lang.String", "source", NULLABLE)
            .field("long", "id"),
        event("app.ci.Another").field("int", "x")
      };
      assertThat(broken(now)).isEmpty();
      assertThat(changes(now))
          .containsExactly(
              "EVENT_ADDED : is new",
              "TYPE_WIDENED id: widens the field id from int to long",
              "MADE_OPTIONAL ref: makes the required field ref optional",
              "OPTIONAL_FIELD_ADDED source: adds the optional field source",
              "CONSTANT_ADDED status: adds the constant B to the field status");
    }

    @Test
    void aboutAnEventThatKeepsItsOldName() {
      promise(named(created(), "ci/created").field("int", "id"));
      TypeBuilder now = named(event("app.ci.Made"), "ci/made", "ci/created").field("int", "id");
      assertThat(broken(now)).isEmpty();
      assertThat(changes(now)).containsExactly("EVENT_RENAMED : is now called ci/made");
    }

    @Test
    void aboutAClassThatIsMovedOrGetsAStableName() {
      promise(named(created(), "ci/created").field("int", "id"), event("app.git.Pushed"));
      TypeBuilder[] now = {
        named(event("app.ci.events.PipelineCreated"), "ci/created", "ci/older").field("int", "id"),
        named(event("app.git.Pushed"), "git/pushed", "app.git.Pushed")
      };
      assertThat(broken(now)).isEmpty();
      assertThat(changes(now))
          .containsExactly(
              "EVENT_RENAMED : is now called git/pushed",
              "EVENT_MOVED : is now app.ci.events.PipelineCreated",
              "FORMER_NAME_ADDED : is also read as ci/older");
    }

    @Test
    void aboutAnEventInCodeThatNobodyLooksAt() {
      promise(created().field("int", "id"), event("app.git.Pushed"));
      assertThat(broken(type(Kind.CLASS, "app.git.Hook"), event("app.git.Pushed"))).isEmpty();
      assertThat(changes(event("app.git.Pushed"))).containsExactly("EVENT_DELETED : is deleted");
    }

    @Test
    void aboutATypeThatOnlyAPublicationMakesAnEvent() {
      promise(created().field("int", "id"));
      assertThat(broken(type(Kind.RECORD, "app.ci.Created").field("int", "id"))).isEmpty();
    }

    @Test
    void whereTheRuleIsOff() {
      promise(created().field("long", "id"));
      facts = new Facts().with(created());
      assertThat(court("rules: {EventContractBroken: off}").judge(facts.evidence()))
          .extracting(Finding::rule)
          .doesNotContain("EventContractBroken");
    }
  }

  @Nested
  class Reports {

    @Test
    void aFieldThatIsAddedAsRequired() {
      promise(created().field("long", "id"));
      List<Finding> findings = findings(created().field("long", "id").field("int", "size"));
      assertThat(Court.texts(findings))
          .containsExactly(
              "app.ci.Created.java:3:5: EventContractBroken ci -> null: ci's event Created adds the"
                  + " required field size.");
      Finding finding = findings.get(0);
      assertThat(finding.from()).hasToString("app.ci.Created#size/0");
      assertThat(finding.to()).isNull();
      assertThat(finding.severity()).isEqualTo(Severity.ERROR);
      assertThat(finding.hint())
          .isEqualTo(
              """
              The step 'add as optional' is missing. Declare the field @Nullable and release that; \
              fill it in the next release, and make it required when no event without it is in \
              flight.
              Publishers first: breaks; subscribers first: breaks; events in flight: breaks.
              If that is done, or no event is lost by it: ringfence events lock \
              --accept-breaking""");
    }

    @Test
    void aFieldThatIsRemovedAtTheClassThatHadIt() {
      promise(
          type(Kind.RECORD, "app.ci.Job").field("int", "a").field("int", "b", NULLABLE),
          created().field("long", "id").field("java.util.List<app.ci.Job>", "jobs"));
      assertThat(
              broken(
                  type(Kind.RECORD, "app.ci.Job"),
                  created().field("java.util.List<app.ci.Job>", "jobs")))
          .containsExactly(
              "app.ci.Created.java:1:1 app.ci.Created: ci's event Created removes the required"
                  + " field id.",
              "app.ci.Job.java:1:1 app.ci.Job: ci's event Created removes the optional field"
                  + " jobs[].b.",
              "app.ci.Job.java:1:1 app.ci.Job: ci's event Created removes the required field"
                  + " jobs[].a.");
    }

    @Test
    void whatChangesInAnObjectOnceForEachEventThatHasIt() {
      promise(
          type(Kind.RECORD, "app.ci.Job").field("long", "a"),
          created().field("app.ci.Job", "job"),
          event("app.git.Pushed").field("app.ci.Job", "job"));
      assertThat(
              broken(
                  type(Kind.RECORD, "app.ci.Job").field("int", "a"),
                  created().field("app.ci.Job", "job"),
                  event("app.git.Pushed").field("app.ci.Job", "job")))
          .containsExactly(
              "app.ci.Job.java:2:5 app.ci.Job#a/0: ci's event Created narrows the field job.a from"
                  + " long to int.",
              "app.ci.Job.java:2:5 app.ci.Job#a/0: git's event Pushed narrows the field job.a from"
                  + " long to int.");
    }

    @Test
    void anObjectThatGoesOrComesWithoutItsFields() {
      promise(
          type(Kind.RECORD, "app.ci.Job").field("long", "a"), created().field("app.ci.Job", "job"));
      assertThat(broken(created()))
          .containsExactly(
              "app.ci.Created.java:1:1 app.ci.Created: ci's event Created removes the required"
                  + " field job.");
      assertThat(
              broken(
                  type(Kind.RECORD, "app.ci.Job").field("long", "a"),
                  created().field("java.util.List<app.ci.Job>", "job")))
          .containsExactly(
              "app.ci.Created.java:2:5 app.ci.Created#job/0: ci's event Created changes the field"
                  + " job from object to list<object>.");
      promise(created());
      assertThat(
              broken(
                  type(Kind.RECORD, "app.ci.Job").field("long", "a"),
                  created().field("java.util.Map<java.lang.String,app.ci.Job>", "jobs")))
          .containsExactly(
              "app.ci.Created.java:2:5 app.ci.Created#jobs/0: ci's event Created adds the required"
                  + " field jobs.");
    }

    @Test
    void whatChangesInTheValuesOfAMap() {
      String map = "java.util.Map<java.lang.String,app.ci.Job>";
      promise(type(Kind.RECORD, "app.ci.Job").field("long", "a"), created().field(map, "jobs"));
      assertThat(broken(type(Kind.RECORD, "app.ci.Job"), created().field(map, "jobs")))
          .containsExactly(
              "app.ci.Job.java:1:1 app.ci.Job: ci's event Created removes the required field"
                  + " jobs{}.a.");
    }

    @Test
    void severalChangesOfOneFieldEach() {
      promise(
          type(Kind.ENUM, "app.ci.Status").constants("A", "B", "C"),
          created().field("app.ci.Status", "status", NULLABLE));
      assertThat(
              broken(
                  type(Kind.ENUM, "app.ci.Status").constants("C", "D"),
                  created().field("app.ci.Status", "status")))
          .containsExactly(
              "app.ci.Created.java:2:5 app.ci.Created#status/0: ci's event Created makes the"
                  + " optional field status required.",
              "app.ci.Created.java:2:5 app.ci.Created#status/0: ci's event Created removes the"
                  + " constant A from the field status.",
              "app.ci.Created.java:2:5 app.ci.Created#status/0: ci's event Created removes the"
                  + " constant B from the field status.");
    }

    @Test
    void anEventThatIsDeletedAtItsLine() {
      promise(created().field("int", "id"), event("app.git.Pushed"));
      assertThat(broken(type(Kind.CLASS, "app.ci.Service"), event("app.git.Pushed")))
          .containsExactly("events.lock.yml:4:3 app.ci.Created: ci's event Created is deleted.");
    }

    @Test
    void anEventOutsideTheDomains() {
      promise(event("other.Outer$Created").field("int", "id"));
      assertThat(broken(event("other.Outer$Created")))
          .containsExactly(
              "other.Outer.Created.java:1:1 other.Outer.Created: the event Created removes the"
                  + " required field id.");
      assertThat(broken(type(Kind.CLASS, "other.Outer")))
          .containsExactly(
              "events.lock.yml:4:3 other.Outer.Created: the event Created is deleted.");
    }

    @Test
    void aFormerNameThatIsDropped() {
      promise(named(created(), "ci/created", "ci/made", "ci/born"));
      assertThat(broken(named(created(), "ci/created", "ci/made")))
          .containsExactly(
              "app.ci.Created.java:1:1 app.ci.Created: ci's event Created is no longer read as"
                  + " ci/born.");
      assertThat(broken(named(created(), "ci/done", "ci/created", "ci/made")))
          .containsExactly(
              "app.ci.Created.java:1:1 app.ci.Created: ci's event Created is no longer read as"
                  + " ci/born.");
      assertThat(broken(named(created(), "ci/made", "ci/created", "ci/born"))).isEmpty();
    }

    @Test
    void twoEventsOfOneName() {
      promise(named(created(), "ci/created"));
      assertThat(broken(named(created(), "ci/created"), named(event("app.ci.Made"), "ci/created")))
          .containsExactly(
              "app.ci.Made.java:1:1 app.ci.Made: ci's event Made is read under the name ci/created,"
                  + " which is that of app.ci.Created.");
      assertThat(
              broken(
                  named(created(), "ci/created", "ci/old"),
                  named(event("app.ci.Made"), "ci/made", "ci/created", "ci/old")))
          .containsExactly(
              "app.ci.Made.java:1:1 app.ci.Made: ci's event Made is read under the name ci/created,"
                  + " which is that of app.ci.Created.",
              "app.ci.Made.java:1:1 app.ci.Made: ci's event Made is read under the name ci/old,"
                  + " which is that of app.ci.Created.");
    }

    @Test
    void twoEventsThatBecomeOne() {
      promise(named(created(), "ci/a").field("int", "x"), named(event("app.ci.B"), "ci/b"));
      assertThat(broken(named(event("app.ci.B"), "ci/b", "ci/a")))
          .containsExactly(
              "app.ci.B.java:1:1 app.ci.B: ci's event B removes the required field x.");
    }
  }

  @Nested
  class LooksRenamed {

    @Test
    void theOneFieldOfTheSameType() {
      promise(created().field("long", "id").field("int", "size").field("int", "tag", NULLABLE));
      assertThat(
              broken(
                  created()
                      .field("long", "id")
                      .field("int", "length")
                      .field("int", "label", NULLABLE)))
          .containsExactly(
              "app.ci.Created.java:3:5 app.ci.Created#length/0: ci's event Created has the field"
                  + " length, which looks like size renamed: the same type and no other that could"
                  + " be meant.",
              "app.ci.Created.java:4:5 app.ci.Created#label/0: ci's event Created has the field"
                  + " label, which looks like tag renamed: the same type and no other that could be"
                  + " meant.");
    }

    @Test
    void anObjectWithAllItsFields() {
      TypeBuilder job = type(Kind.RECORD, "app.ci.Job").field("long", "a");
      promise(job, created().field("app.ci.Job", "job"));
      assertThat(changes(job, created().field("app.ci.Job", "task")))
          .singleElement()
          .asString()
          .startsWith("REQUIRED_FIELD_RENAMED task: has the field task, which looks like job");
      assertThat(
              changes(
                  type(Kind.RECORD, "app.ci.Job").field("long", "b"),
                  created().field("app.ci.Job", "task")))
          .containsExactly(
              "REQUIRED_FIELD_REMOVED job: removes the required field job",
              "REQUIRED_FIELD_ADDED task: adds the required field task");
    }

    @Test
    void noneOfTwoThatCouldBeIt() {
      promise(created().field("int", "a"));
      assertThat(changes(created().field("int", "b").field("int", "c")))
          .extracting(text -> text.split(" ", -1)[0])
          .containsExactly(
              "REQUIRED_FIELD_REMOVED", "REQUIRED_FIELD_ADDED", "REQUIRED_FIELD_ADDED");
      promise(created().field("int", "a").field("int", "b"));
      assertThat(changes(created().field("int", "c")))
          .extracting(text -> text.split(" ", -1)[0])
          .containsExactly(
              "REQUIRED_FIELD_REMOVED", "REQUIRED_FIELD_REMOVED", "REQUIRED_FIELD_ADDED");
    }

    @Test
    void noneOfAnotherObjectOrType() {
      promise(
          type(Kind.RECORD, "app.ci.Job").field("long", "x"),
          created().field("app.ci.Job", "job").field("int", "a").field("int", "i", NULLABLE));
      assertThat(
              changes(
                  type(Kind.RECORD, "app.ci.Job").field("long", "x").field("int", "b"),
                  created().field("app.ci.Job", "job").field("long", "c").field("int", "j")))
          .extracting(text -> text.split(":", -1)[0])
          .containsExactly(
              "REQUIRED_FIELD_ADDED c",
              "OPTIONAL_FIELD_REMOVED i",
              "REQUIRED_FIELD_RENAMED j",
              "REQUIRED_FIELD_ADDED job.b");
    }

    @Test
    void anEventOfTheSameSimpleNameElsewhere() {
      promise(created().field("int", "id"), event("app.git.Pushed"));
      assertThat(
              broken(
                  event("app.ci.events.Created").field("int", "id").field("int", "x"),
                  event("app.git.Pushed")))
          .containsExactly(
              "app.ci.events.Created.java:1:1 app.ci.events.Created: ci's event Created looks like"
                  + " app.ci.Created renamed, and is not read under that name.",
              "app.ci.events.Created.java:3:5 app.ci.events.Created#x/0: ci's event Created adds"
                  + " the required field x.");
    }

    @Test
    void anEventOfTheSameFields() {
      promise(created().field("int", "id"), event("app.git.Pushed"));
      assertThat(broken(event("app.ci.Made").field("int", "id"), event("app.git.Pushed")))
          .containsExactly(
              "app.ci.Made.java:1:1 app.ci.Made: ci's event Made looks like app.ci.Created renamed,"
                  + " and is not read under that name.");
    }

    @Test
    void noEventWithoutFieldsOrOneOfSeveral() {
      promise(created());
      assertThat(changes(event("app.ci.Made")))
          .containsExactly("EVENT_DELETED : is deleted", "EVENT_ADDED : is new");
      promise(created().field("int", "id"));
      assertThat(
              changes(
                  event("app.ci.Made").field("int", "id"), event("app.ci.Born").field("int", "id")))
          .containsExactly(
              "EVENT_ADDED : is new", "EVENT_DELETED : is deleted", "EVENT_ADDED : is new");
      promise(created().field("int", "id"), event("app.ci.Born").field("int", "id"));
      assertThat(changes(event("app.ci.Made").field("int", "id")))
          .containsExactly(
              "EVENT_DELETED : is deleted", "EVENT_DELETED : is deleted", "EVENT_ADDED : is new");
    }

    @Test
    void noEventThatWasThereBefore() {
      promise(created().field("int", "id"), event("app.ci.Made").field("int", "id"));
      assertThat(changes(event("app.ci.Made").field("int", "id")))
          .containsExactly("EVENT_DELETED : is deleted");
    }
  }

  @Test
  void passesOnWhatIsWrongWithTheLock() {
    write("version: 7\n");
    assertThatThrownBy(() -> broken(created()))
        .isInstanceOf(ConfigException.class)
        .hasMessageContaining("events.lock.yml:1:10: error: a newer Ringfence");
  }
}
