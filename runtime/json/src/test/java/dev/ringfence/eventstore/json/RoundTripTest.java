package dev.ringfence.eventstore.json;

import static dev.ringfence.eventstore.json.Events.JSON;
import static dev.ringfence.eventstore.json.Events.quoted;
import static dev.ringfence.eventstore.json.Events.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.ringfence.eventstore.Event;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Currency;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RoundTripTest {

  record NumbersEvent(
      byte tiny,
      short small,
      int number,
      long big,
      float rough,
      double fine,
      boolean flag,
      char letter,
      BigDecimal price,
      BigInteger huge,
      Integer boxed,
      OptionalInt maybe,
      OptionalLong maybeBig)
      implements Event {}

  @Test
  void keepsNumbersExactly() {
    NumbersEvent event =
        new NumbersEvent(
            Byte.MIN_VALUE,
            Short.MAX_VALUE,
            Integer.MIN_VALUE,
            Long.MAX_VALUE,
            0.1f,
            1e-300,
            true,
            '"',
            new BigDecimal("1234567890123456789.0100"),
            BigInteger.TWO.pow(200),
            7,
            OptionalInt.of(3),
            OptionalLong.empty());
    assertThat(read(NumbersEvent.class, JSON.write(event))).isEqualTo(event);
  }

  record PriceEvent(BigDecimal price) implements Event {}

  @Test
  void keepsTheScaleOfADecimal() {
    for (String price : List.of("1.10", "1E+3", "0.00", "-1E-30", "1000")) {
      PriceEvent event = new PriceEvent(new BigDecimal(price));
      assertThat(read(PriceEvent.class, JSON.write(event))).isEqualTo(event);
    }
  }

  record TimesEvent(
      Instant instant,
      LocalDate date,
      LocalTime time,
      LocalDateTime dateTime,
      OffsetTime offsetTime,
      OffsetDateTime offsetDateTime,
      ZonedDateTime zoned,
      Year year,
      YearMonth yearMonth,
      MonthDay monthDay,
      DayOfWeek day,
      Month month,
      Duration duration,
      Period period,
      ZoneId zone,
      ZoneOffset offset)
      implements Event {}

  @Test
  void keepsTimesWithTheirZonesAsText() {
    TimesEvent event =
        new TimesEvent(
            Instant.parse("2026-01-02T03:04:05.123456789Z"),
            LocalDate.of(2026, 1, 2),
            LocalTime.of(3, 4),
            LocalDateTime.of(2026, 1, 2, 3, 4, 5, 6),
            OffsetTime.of(3, 4, 5, 0, ZoneOffset.ofHours(-7)),
            OffsetDateTime.of(2026, 1, 2, 3, 4, 5, 0, ZoneOffset.ofHours(9)),
            ZonedDateTime.of(2026, 7, 2, 3, 4, 5, 0, ZoneId.of("Europe/Paris")),
            Year.of(2026),
            YearMonth.of(2026, 2),
            MonthDay.of(2, 29),
            DayOfWeek.FRIDAY,
            Month.MAY,
            Duration.ofMillis(90_061_001),
            Period.of(1, 2, 3),
            ZoneId.of("America/Sao_Paulo"),
            ZoneOffset.ofHoursMinutes(5, 30));
    String json = JSON.write(event);
    assertThat(read(TimesEvent.class, json)).isEqualTo(event);
    assertThat(json)
        .contains(
            quoted("'zoned':'2026-07-02T03:04:05+02:00[Europe/Paris]'"),
            quoted("'duration':'PT25H1M1.001S'"));
    assertThat(json).doesNotContainPattern("\":[0-9\\[]");
  }

  @SuppressWarnings("ArrayRecordComponent") // It is what is tested.
  record TextsEvent(
      String text,
      UUID uuid,
      URI uri,
      Locale locale,
      Currency currency,
      byte[] bytes,
      CharSequence characters)
      implements Event {}

  @Test
  void keepsWhatIsWrittenAsText() {
    TextsEvent event =
        new TextsEvent(
            "\u00e9\u4e2d\ud83d\ude00\n\"\u0000",
            new UUID(1, 2),
            URI.create("https://acme.example/?q=%20"),
            Locale.CANADA_FRENCH,
            Currency.getInstance("EUR"),
            new byte[] {1, 2, -3},
            "chars");
    TextsEvent read = read(TextsEvent.class, JSON.write(event));
    assertThat(read).usingRecursiveComparison().isEqualTo(event);
  }

  enum Status {
    RUNNING,
    SUCCESS {
      @Override
      public String toString() {
        return "looks different";
      }
    }
  }

  record Commit(String sha, @Nullable Commit parent) {}

  @SuppressWarnings("ArrayRecordComponent") // It is what is tested.
  record NestedEvent(
      Status status,
      Optional<String> ref,
      Optional<Commit> head,
      List<Commit> commits,
      Set<Status> statuses,
      Map<String, List<Integer>> counts,
      Map<UUID, Commit> byId,
      Map<Status, Optional<Long>> byStatus,
      List<List<Long>> matrix,
      long[] ids)
      implements Event {}

  @Test
  void keepsWhatIsNested() {
    NestedEvent event =
        new NestedEvent(
            Status.SUCCESS,
            Optional.of("main"),
            Optional.empty(),
            List.of(new Commit("a", new Commit("b", null)), new Commit("c", null)),
            Set.of(Status.SUCCESS),
            Map.of("one", List.of(1), "none", List.of()),
            Map.of(new UUID(0, 1), new Commit("d", null)),
            Map.of(Status.RUNNING, Optional.of(5L)),
            List.of(List.of(1L, 2L), List.of()),
            new long[] {1, 2});
    NestedEvent read = read(NestedEvent.class, JSON.write(event));
    assertThat(read).usingRecursiveComparison().isEqualTo(event);
  }

  record EmptyEvent() implements Event {}

  @Test
  void keepsAnEventThatSaysNothing() {
    assertThat(JSON.write(new EmptyEvent())).isEqualTo("{}");
    assertThat(read(EmptyEvent.class, "{}")).isEqualTo(new EmptyEvent());
  }

  static class AuditedEvent {
    private final String author;

    AuditedEvent(String author) {
      this.author = author;
    }

    String author() {
      return author;
    }
  }

  /** A class such as there were before records. */
  static final class IssueClosedEvent extends AuditedEvent implements Event {
    private final long issueId;
    private final @Nullable String reason;
    private final transient int hash;

    IssueClosedEvent(String author, long issueId, @Nullable String reason) {
      super(author);
      this.issueId = issueId;
      this.reason = reason;
      this.hash = Objects.hash(author, issueId, reason);
    }

    long getIssueId() {
      return issueId;
    }

    /** No field, so it is not written. */
    public boolean isDuplicate() {
      return "duplicate".equals(reason);
    }
  }

  @Test
  void keepsAClassWithFinalFields() {
    String json = JSON.write(new IssueClosedEvent("ada", 5, null));
    assertThat(json).isEqualTo(quoted("{'author':'ada','issueId':5}"));
    IssueClosedEvent read = read(IssueClosedEvent.class, json);
    assertThat(read.author()).isEqualTo("ada");
    assertThat(read.getIssueId()).isEqualTo(5);
    assertThat(read.isDuplicate()).isFalse();
    assertThat(read.hash).isNotZero();
    for (String refused :
        List.of(
            "{'author':'ada'}",
            "{'issueId':5}",
            "{'author':'ada','issueId':5,'hash':1}",
            "{'author':null,'issueId':5}")) {
      assertThatExceptionOfType(EventJsonException.class)
          .isThrownBy(() -> read(IssueClosedEvent.class, quoted(refused)));
    }
  }

  record OneComponentEvent(long id) implements Event {}

  record HelpfulEvent(long id, String ref) implements Event {
    HelpfulEvent(long id) {
      this(id, "main");
    }

    static HelpfulEvent valueOf(String text) {
      return new HelpfulEvent(Long.parseLong(text));
    }

    public boolean isOnDefaultBranch() {
      return ref.equals("main");
    }

    public String getUrl() {
      return "https://acme.example/" + id;
    }
  }

  @Test
  void writesComponentsAndNothingElse() {
    assertThat(JSON.write(new OneComponentEvent(4))).isEqualTo(quoted("{'id':4}"));
    HelpfulEvent event = new HelpfulEvent(4);
    assertThat(JSON.write(event)).isEqualTo(quoted("{'id':4,'ref':'main'}"));
    assertThat(read(HelpfulEvent.class, JSON.write(event))).isEqualTo(event);
    assertThat(event.isOnDefaultBranch()).isTrue();
  }

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Push.class, name = "push"),
    @JsonSubTypes.Type(value = Schedule.class, name = "schedule")
  })
  sealed interface Source {}

  record Push(String ref) implements Source {}

  record Schedule(long scheduleId) implements Source {}

  record TriggeredEvent(Source source, List<Source> others) implements Event {}

  @Test
  void keepsASealedTypeWhoseClassesHaveNames() {
    TriggeredEvent event =
        new TriggeredEvent(new Schedule(3), List.of(new Push("main"), new Schedule(4)));
    String json = JSON.write(event);
    assertThat(json).startsWith(quoted("{'source':{'kind':'schedule','scheduleId':3}"));
    assertThat(read(TriggeredEvent.class, json)).isEqualTo(event);
  }

  record AnythingEvent(Object payload) implements Event {}

  @Test
  void readsAnObjectAsTextNumbersListsAndMaps() {
    AnythingEvent event =
        new AnythingEvent(Map.of("a", List.of(1, "two", new BigDecimal("3.10"), true)));
    assertThat(read(AnythingEvent.class, JSON.write(event))).isEqualTo(event);
    AnythingEvent dated = new AnythingEvent(new Commit("a", null));
    assertThat(read(AnythingEvent.class, JSON.write(dated)).payload())
        .isEqualTo(Map.of("sha", "a"));
  }

  record OrderedEvent(String zebra, String apple, Map<String, Integer> counts, int middle)
      implements Event {}

  @Test
  void writesTheSameBytesEverywhere() {
    Map<String, Integer> counts = new LinkedHashMap<>();
    counts.put("b", 1);
    counts.put("a", 2);
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
      assertThat(EventJson.create().write(new OrderedEvent("z", "a", counts, 3)))
          .isEqualTo(quoted("{'zebra':'z','apple':'a','counts':{'a':2,'b':1},'middle':3}"));
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  record SetsEvent(
      Set<String> names,
      Set<Status> statuses,
      Set<Long> linked,
      Set<Commit> commits,
      Map<String, Set<Integer>> byName,
      Optional<Set<UUID>> ids,
      EnumSet<Status> constants,
      Set<Object> mixed)
      implements Event {}

  @Test
  void writesASetInTheOrderOfItsElements() {
    // A set of the JDK has another order in each process, and these have another for each salt.
    Set<String> names = new HashSet<>();
    IntStream.range(0, 200).forEach(i -> names.add("name" + i));
    String sorted = new TreeSet<>(names).toString().replace(" ", "").replaceAll("(\\w+)", "'$1'");
    SetsEvent event =
        new SetsEvent(
            names,
            Set.of(Status.SUCCESS, Status.RUNNING),
            new LinkedHashSet<>(List.of(3L, 1L)),
            Set.of(new Commit("a", null)),
            Map.of("a", Set.of(4, 3, 2, 1)),
            Optional.of(Set.of(new UUID(0, 2), new UUID(0, 1))),
            EnumSet.allOf(Status.class),
            new LinkedHashSet<>(List.of(1, "x")));
    assertThat(JSON.write(event))
        .startsWith(
            quoted("{'names':" + sorted + ",'statuses':['RUNNING','SUCCESS'],'linked':[3,1],"))
        .contains(quoted("'byName':{'a':[1,2,3,4]}"))
        .contains(quoted("-000000000001','00000000-"))
        .endsWith(quoted("'constants':['RUNNING','SUCCESS'],'mixed':[1,'x']}"));
    assertThat(read(SetsEvent.class, JSON.write(event))).isEqualTo(event);
  }

  record NullableEvent(int id, @Nullable String ref, Optional<String> note) implements Event {}

  @Test
  void leavesOutWhatIsNotThere() {
    NullableEvent event = new NullableEvent(1, null, Optional.empty());
    assertThat(JSON.write(event)).isEqualTo(quoted("{'id':1}"));
    assertThat(read(NullableEvent.class, quoted("{'id':1}"))).isEqualTo(event);
    assertThat(read(NullableEvent.class, quoted("{'id':1,'ref':null,'note':null}")))
        .isEqualTo(event);
  }
}
