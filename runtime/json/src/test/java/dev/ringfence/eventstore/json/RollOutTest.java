package dev.ringfence.eventstore.json;

import static dev.ringfence.eventstore.json.Events.JSON;
import static dev.ringfence.eventstore.json.Events.type;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.boundary.contract.ChangeKind;
import dev.ringfence.boundary.contract.Verdict;
import dev.ringfence.eventstore.Event;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Holds what {@code events.lock.yml} says of a change to what happens to events that one release
 * writes and the other reads.
 */
class RollOutTest {

  /** A release: what it reads events as, and events such as it writes. */
  private record Release(Class<? extends Event> type, List<? extends Event> events) {}

  private record Change(Release before, Release now) {}

  record Id(int id) implements Event {}

  record IdA(int id, String a) implements Event {}

  record IdMaybeA(int id, @Nullable String a) implements Event {}

  record IdMaybeB(int id, @Nullable String b) implements Event {}

  record IdB(int id, String b) implements Event {}

  record Narrow(int a) implements Event {}

  record Wide(long a) implements Event {}

  record Text(String a) implements Event {}

  enum Two {
    KO,
    OK
  }

  enum One {
    OK
  }

  record OfTwo(Two a) implements Event {}

  record OfOne(One a) implements Event {}

  private static final Release ID = new Release(Id.class, List.of(new Id(1)));
  private static final Release ID_A = new Release(IdA.class, List.of(new IdA(1, "x")));
  private static final Release ID_B = new Release(IdB.class, List.of(new IdB(1, "x")));
  private static final Release ID_MAYBE_A =
      new Release(IdMaybeA.class, List.of(new IdMaybeA(1, "x"), new IdMaybeA(1, null)));
  private static final Release ID_MAYBE_B =
      new Release(IdMaybeB.class, List.of(new IdMaybeB(1, "x"), new IdMaybeB(1, null)));
  private static final Release NARROW = new Release(Narrow.class, List.of(new Narrow(1)));
  private static final Release WIDE =
      new Release(Wide.class, List.of(new Wide(1), new Wide(1L << 40)));
  private static final Release TEXT = new Release(Text.class, List.of(new Text("1")));
  private static final Release TWO =
      new Release(OfTwo.class, List.of(new OfTwo(Two.KO), new OfTwo(Two.OK)));
  private static final Release ONE = new Release(OfOne.class, List.of(new OfOne(One.OK)));

  private static final Map<ChangeKind, Change> CHANGES = new EnumMap<>(ChangeKind.class);

  static {
    CHANGES.put(ChangeKind.OPTIONAL_FIELD_ADDED, new Change(ID, ID_MAYBE_A));
    CHANGES.put(ChangeKind.REQUIRED_FIELD_ADDED, new Change(ID, ID_A));
    CHANGES.put(ChangeKind.OPTIONAL_FIELD_REMOVED, new Change(ID_MAYBE_A, ID));
    CHANGES.put(ChangeKind.REQUIRED_FIELD_REMOVED, new Change(ID_A, ID));
    CHANGES.put(ChangeKind.OPTIONAL_FIELD_RENAMED, new Change(ID_MAYBE_A, ID_MAYBE_B));
    CHANGES.put(ChangeKind.REQUIRED_FIELD_RENAMED, new Change(ID_A, ID_B));
    CHANGES.put(ChangeKind.MADE_OPTIONAL, new Change(ID_A, ID_MAYBE_A));
    CHANGES.put(ChangeKind.MADE_REQUIRED, new Change(ID_MAYBE_A, ID_A));
    CHANGES.put(ChangeKind.TYPE_WIDENED, new Change(NARROW, WIDE));
    CHANGES.put(ChangeKind.TYPE_NARROWED, new Change(WIDE, NARROW));
    CHANGES.put(ChangeKind.TYPE_CHANGED, new Change(TEXT, NARROW));
    CHANGES.put(ChangeKind.CONSTANT_ADDED, new Change(ONE, TWO));
    CHANGES.put(ChangeKind.CONSTANT_REMOVED, new Change(TWO, ONE));
  }

  /** The others are about names, which {@link dev.ringfence.eventstore.EventTypes} knows. */
  @ParameterizedTest
  @EnumSource(names = "(EVENT|FORMER).*", mode = EnumSource.Mode.MATCH_NONE)
  void everyVerdictIsWhatThisReaderDoes(ChangeKind kind) {
    Change change = CHANGES.get(kind);
    assertThat(change).as("a case of %s", kind).isNotNull();
    if (change != null) {
      assertAgrees(kind.publishersFirst(), change.now(), change.before());
      assertAgrees(kind.subscribersFirst(), change.before(), change.now());
      assertAgrees(kind.inFlight(), change.before(), change.now());
    }
  }

  private static void assertAgrees(Verdict verdict, Release writer, Release reader) {
    long read =
        writer.events().stream().filter(event -> isRead(JSON.write(event), reader.type())).count();
    String expected =
        read == writer.events().size() ? "safe" : read == 0 ? "breaks" : "breaks (once|where) .+";
    assertThat(verdict.text()).matches(expected);
  }

  private static boolean isRead(String json, Class<? extends Event> type) {
    try {
      return type.isInstance(JSON.read(type(type), json));
    } catch (EventJsonException refused) {
      return false;
    }
  }

  record Widths(int a, long b, float c, double d, char e, UUID f, Two g) implements Event {}

  record Wider(double a, BigDecimal b, double c, BigDecimal d, String e, String f, Object g)
      implements Event {}

  /** What {@code events.lock.yml} calls wider is read without a loss. */
  @Test
  void readsNarrowerTypesAsTheWiderOnes() {
    Widths narrow = new Widths(7, Long.MAX_VALUE, 0.5f, 0.1, 'x', new UUID(3, 4), Two.OK);
    assertThat(JSON.read(type(Wider.class), JSON.write(narrow)))
        .isEqualTo(
            new Wider(
                7.0,
                BigDecimal.valueOf(Long.MAX_VALUE),
                0.5,
                new BigDecimal("0.1"),
                "x",
                new UUID(3, 4).toString(),
                "OK"));
  }
}
