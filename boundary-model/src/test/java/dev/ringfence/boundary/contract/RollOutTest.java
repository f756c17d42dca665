package dev.ringfence.boundary.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.boundary.contract.DeclaredEvent.Origin;
import dev.ringfence.boundary.contract.FieldType.EnumOf;
import dev.ringfence.boundary.contract.FieldType.Simple;
import dev.ringfence.boundary.facts.Member;
import dev.ringfence.boundary.facts.Place;
import dev.ringfence.boundary.facts.TypeName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Holds the table of verdicts to what a strict reader really does: events are written by one
 * release, in every way in which it may write them, and read by the other.
 */
class RollOutTest {

  /** A JSON value that is there, but null. */
  private static final Map<String, List<Object>> SAMPLES =
      Map.of(
          "int", List.of(1),
          "long", List.of(1, 1L << 40),
          "string", List.of("text", "CREATED", new UUID(0, 1).toString()),
          "uuid", List.of(new UUID(0, 1).toString()));

  /** What a release writes: each event with all fields, and with the required ones only. */
  private static List<Map<String, Object>> written(EventContract schema) {
    List<Map<String, Object>> events = new ArrayList<>();
    for (boolean isFull : new boolean[] {true, false}) {
      List<Map<String, Object>> variants = new ArrayList<>(List.of(new LinkedHashMap<>()));
      schema
          .fields()
          .forEach(
              (path, field) -> {
                if (isFull || !field.isOptional()) {
                  List<Map<String, Object>> more = new ArrayList<>();
                  for (Map<String, Object> variant : variants) {
                    for (Object value : values(field.type())) {
                      Map<String, Object> copy = new LinkedHashMap<>(variant);
                      copy.put(path, value);
                      more.add(copy);
                    }
                  }
                  variants.clear();
                  variants.addAll(more);
                }
              });
      events.addAll(variants);
    }
    return events;
  }

  private static List<Object> values(FieldType type) {
    return type instanceof EnumOf constants
        ? List.copyOf(constants.constants())
        : SAMPLES.getOrDefault(((Simple) type).term(), List.of());
  }

  /** A strict reader. */
  private static boolean reads(EventContract schema, Map<String, Object> event) {
    return schema.fields().keySet().containsAll(event.keySet())
        && schema.fields().entrySet().stream()
            .allMatch(
                field -> {
                  Object value = event.get(field.getKey());
                  return value == null
                      ? field.getValue().isOptional()
                      : fits(field.getValue().type(), value);
                });
  }

  private static boolean fits(FieldType type, Object value) {
    if (type instanceof EnumOf constants) {
      return constants.constants().contains(value.toString());
    }
    return switch (((Simple) type).term()) {
      case "int" -> value instanceof Integer;
      case "long" -> value instanceof Integer || value instanceof Long;
      case "string" -> value instanceof String;
      case "uuid" -> value.toString().length() == 36;
      default -> throw new AssertionError(type);
    };
  }

  private enum Read {
    ALL,
    SOME,
    NONE
  }

  private static Read read(EventContract writer, EventContract reader) {
    List<Map<String, Object>> events = written(writer);
    long read = events.stream().filter(event -> reads(reader, event)).count();
    return read == 0 ? Read.NONE : read == events.size() ? Read.ALL : Read.SOME;
  }

  private static void assertAgrees(Verdict verdict, Read read) {
    assertThat(verdict.text())
        .matches(
            switch (read) {
              case ALL -> "safe";
              case SOME -> "breaks (once|where) .+";
              case NONE -> "breaks";
            });
    assertThat(verdict.isSafe()).isEqualTo(read == Read.ALL);
  }

  private static EventContract event(String name, String fields) {
    TreeMap<String, EventField> parsed = new TreeMap<>();
    for (String field : fields.split(";", -1)) {
      if (!field.isBlank()) {
        String[] parts = field.strip().split(": ", 2);
        parsed.put(parts[0], EventField.parse(parts[1]));
      }
    }
    return new EventContract(name, name, new TreeSet<>(), parsed);
  }

  private static DeclaredEvent declared(EventContract contract) {
    TypeName type = TypeName.topLevel(contract.type());
    return new DeclaredEvent(
        type,
        contract,
        Map.of(),
        Map.of("", new Origin(Member.type(type), new Place("Created.java", 1, 1))));
  }

  private static List<ContractChange> changes(String before, String now) {
    return ContractComparison.of(
        EventsLock.of(List.of(event("app.Created", before))),
        List.of(declared(event("app.Created", now))));
  }

  private static final Map<ChangeKind, List<String>> CASES = new TreeMap<>();

  static {
    CASES.put(ChangeKind.OPTIONAL_FIELD_ADDED, List.of("id: int", "id: int; a: optional string"));
    CASES.put(ChangeKind.REQUIRED_FIELD_ADDED, List.of("id: int", "id: int; a: string"));
    CASES.put(ChangeKind.OPTIONAL_FIELD_REMOVED, List.of("id: int; a: optional string", "id: int"));
    CASES.put(ChangeKind.REQUIRED_FIELD_REMOVED, List.of("id: int; a: string", "id: int"));
    CASES.put(
        ChangeKind.OPTIONAL_FIELD_RENAMED,
        List.of("id: int; a: optional string", "id: int; b: optional string"));
    CASES.put(
        ChangeKind.REQUIRED_FIELD_RENAMED, List.of("id: int; a: string", "id: int; b: string"));
    CASES.put(ChangeKind.MADE_OPTIONAL, List.of("a: string", "a: optional string"));
    CASES.put(ChangeKind.MADE_REQUIRED, List.of("a: optional string", "a: string"));
    CASES.put(ChangeKind.TYPE_WIDENED, List.of("a: int", "a: long"));
    CASES.put(ChangeKind.TYPE_NARROWED, List.of("a: long", "a: int"));
    CASES.put(ChangeKind.TYPE_CHANGED, List.of("a: string", "a: int"));
    CASES.put(ChangeKind.CONSTANT_ADDED, List.of("a: enum(OK)", "a: enum(KO, OK)"));
    CASES.put(ChangeKind.CONSTANT_REMOVED, List.of("a: enum(KO, OK)", "a: enum(OK)"));
  }

  @ParameterizedTest
  @EnumSource(names = "(EVENT|FORMER).*", mode = EnumSource.Mode.MATCH_NONE)
  void everyVerdictIsWhatAStrictReaderDoes(ChangeKind kind) {
    List<String> schemas = CASES.getOrDefault(kind, List.of());
    assertThat(schemas).as("a case of %s", kind).hasSize(2);
    List<ContractChange> changes = changes(schemas.get(0), schemas.get(1));
    assertThat(changes).extracting(ContractChange::kind).containsExactly(kind);
    EventContract before = event("app.Created", schemas.get(0));
    EventContract now = event("app.Created", schemas.get(1));
    assertAgrees(kind.publishersFirst(), read(now, before));
    assertAgrees(kind.subscribersFirst(), read(before, now));
    assertAgrees(kind.inFlight(), read(before, now));
    assertThat(kind.isBreaking()).isEqualTo(read(before, now) != Read.ALL);
  }

  /** A reader knows events by their names: nothing of an event that it does not know is read. */
  @ParameterizedTest
  @CsvSource({
    "EVENT_ADDED, true, true, true",
    "EVENT_MOVED, true, true, true",
    "EVENT_RENAMED, false, true, true",
    "EVENT_LOOKS_RENAMED, false, false, false",
    "EVENT_DELETED, true, false, false",
    "FORMER_NAME_ADDED, true, true, true",
    "FORMER_NAME_DROPPED, true, true, false",
    "EVENT_NAME_TAKEN, false, false, false",
  })
  void whetherANameIsKnownDecidesOfAWholeEvent(
      ChangeKind kind, boolean publishersFirst, boolean subscribersFirst, boolean inFlight) {
    assertThat(kind.publishersFirst().isSafe()).isEqualTo(publishersFirst);
    assertThat(kind.subscribersFirst().isSafe()).isEqualTo(subscribersFirst);
    assertThat(kind.inFlight().isSafe()).isEqualTo(inFlight);
    assertThat(kind.isBreaking()).isEqualTo(!subscribersFirst || !inFlight);
  }

  @ParameterizedTest
  @EnumSource
  void whateverIsNotSafeInEveryOrderNeedsAStep(ChangeKind kind) {
    boolean isAlwaysSafe =
        kind.publishersFirst().isSafe()
            && kind.subscribersFirst().isSafe()
            && kind.inFlight().isSafe();
    assertThat(kind.needsStep()).isEqualTo(!isAlwaysSafe);
    assertThat(ChangeKind.table())
        .contains(
            "\n| %s | %s | %s | %s | %s |"
                .formatted(
                    kind.title(),
                    kind.publishersFirst(),
                    kind.subscribersFirst(),
                    kind.inFlight(),
                    isAlwaysSafe ? "" : kind.step().title()));
  }

  @Test
  void everyStepIsOfSomeChange() {
    Set<RollOutStep> steps = EnumSet.noneOf(RollOutStep.class);
    for (ChangeKind kind : ChangeKind.values()) {
      steps.add(kind.step());
    }
    assertThat(steps).containsExactlyInAnyOrder(RollOutStep.values());
    assertThat(steps).extracting(RollOutStep::title).doesNotHaveDuplicates();
    assertThat(steps).allSatisfy(step -> assertThat(step.text()).matches("(?s)[A-Z].+\\."));
  }

  @Test
  void theTableIsOneOfMarkdown() {
    assertThat(ChangeKind.table())
        .startsWith(
            "| change | publishers first | subscribers first | in flight | roll-out step |\n|-")
        .endsWith("|");
  }

  @Test
  void theGuideHasTheTable() throws IOException {
    assertThat(Files.readString(Path.of("..", "docs", "event-contracts.md")))
        .contains("\n\n" + ChangeKind.table() + "\n\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "int | int | ",
        "int | long | TYPE_WIDENED",
        "int | integer | TYPE_WIDENED",
        "int | double | TYPE_WIDENED",
        "int | decimal | TYPE_WIDENED",
        "int | float | TYPE_CHANGED",
        "long | double | TYPE_CHANGED",
        "long | decimal | TYPE_WIDENED",
        "float | double | TYPE_WIDENED",
        "double | float | TYPE_NARROWED",
        "decimal | double | TYPE_NARROWED",
        "uuid | string | TYPE_WIDENED",
        "string | uuid | TYPE_NARROWED",
        "char | string | TYPE_WIDENED",
        "string | any | TYPE_WIDENED",
        "any | string | TYPE_NARROWED",
        "list<int> | any | TYPE_WIDENED",
        "enum(A) | any | TYPE_WIDENED",
        "enum(A) | string | TYPE_WIDENED",
        "string | enum(A) | TYPE_NARROWED",
        "enum(A) | int | TYPE_CHANGED",
        "instant | date | TYPE_CHANGED",
        "int | list<int> | TYPE_CHANGED",
        "list<int> | list<long> | TYPE_WIDENED",
        "list<list<long>> | list<list<int>> | TYPE_NARROWED",
        "map<string, int> | map<string, long> | TYPE_WIDENED",
        "map<uuid, int> | map<string, long> | TYPE_WIDENED",
        "map<string, int> | map<uuid, long> | TYPE_NARROWED TYPE_WIDENED",
        "list<enum(A, B)> | list<enum(A, C)> | CONSTANT_ADDED CONSTANT_REMOVED",
        "object | map<string, any> | TYPE_CHANGED",
        "object | any | TYPE_WIDENED",
        "object(.) | object | TYPE_CHANGED",
        "com.lib.Money | com.lib.Money | ",
        "com.lib.Money | com.other.Money | TYPE_CHANGED",
        "com.lib.Money | ?.Money | ",
        "?.Money | com.lib.Money | ",
        "?.Money | com.lib.Price | TYPE_CHANGED",
        "?.Money | string | TYPE_CHANGED",
      })
  void typesAreWiderOrNarrowerOrSomethingElse(String before, String now, String kinds) {
    List<String> expected = kinds == null ? List.of() : List.of(kinds.split(" ", -1));
    assertThat(changes("a: " + before, "a: " + now))
        .extracting(change -> change.kind().name())
        .containsExactlyInAnyOrderElementsOf(expected);
  }
}
