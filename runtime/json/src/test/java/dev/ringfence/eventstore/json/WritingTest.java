package dev.ringfence.eventstore.json;

import static dev.ringfence.eventstore.json.Events.JSON;
import static dev.ringfence.eventstore.json.Events.quoted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.ringfence.eventstore.Event;
import dev.ringfence.eventstore.EventMetadata;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What no subscriber could read is refused while its publisher is there to learn of it. */
class WritingTest {

  private static void assertRefused(Event event, String reason) {
    assertThatExceptionOfType(EventJsonException.class)
        .isThrownBy(() -> JSON.write(event))
        .withMessageStartingWith("event " + event.getClass().getName())
        .withMessageEndingWith(": " + reason)
        .withNoCause();
  }

  record Ref(String name) {}

  record PushEvent(long id, Ref ref) implements Event {}

  // What is not checked for null says it.
  @SuppressWarnings("NullAway")
  private static Ref none() {
    return null;
  }

  @SuppressWarnings("NullAway")
  private static String noText() {
    return null;
  }

  @Test
  void refusesWhatIsNullButRequired() {
    assertRefused(new PushEvent(1, none()), "ref: it is null, but not @Nullable");
    assertRefused(new PushEvent(1, new Ref(noText())), "ref.name: it is null, but not @Nullable");
    assertThat(JSON.write(new PushEvent(1, new Ref("x"))))
        .isEqualTo(quoted("{'id':1,'ref':{'name':'x'}}"));
  }

  record CyclicEvent(List<Object> items) implements Event {}

  @Test
  void refusesACycle() {
    List<Object> items = new ArrayList<>();
    items.add(new CyclicEvent(items));
    assertThatExceptionOfType(EventJsonException.class)
        .isThrownBy(() -> JSON.write(new CyclicEvent(items)))
        .withMessageEndingWith("it is nested too deeply, or without end");
  }

  record StreamedEvent(InputStream stream) implements Event {}

  record MaybeStreamedEvent(@Nullable InputStream stream) implements Event {}

  @Test
  void refusesWhatIsNoValueThoughThereIsNone() {
    assertRefused(
        new StreamedEvent(new ByteArrayInputStream(new byte[0])),
        "stream: java.io.ByteArrayInputStream is no value; hold text, numbers, times or records of"
            + " them instead");
    assertRefused(
        new MaybeStreamedEvent(null),
        "java.io.InputStream is no value; hold text, numbers, times or records of them instead");
  }

  @jakarta.persistence.Entity
  static class Project {
    long id;
  }

  record ProjectCreatedEvent(Project project) implements Event {}

  @Test
  void refusesAnEntity() {
    assertRefused(
        new ProjectCreatedEvent(new Project()),
        "project: " + Project.class.getName() + " is an entity; hold its id instead");
  }

  static final class SecretiveEvent implements Event {
    private final String first;
    private final String second;

    SecretiveEvent(String both) {
      this.first = both;
      this.second = both;
    }

    String both() {
      return first + second;
    }
  }

  static class MutableEvent implements Event {
    long id;
  }

  @Test
  void refusesAClassThatItsConstructorDoesNotRestore() {
    assertThatExceptionOfType(EventJsonException.class)
        .isThrownBy(() -> JSON.write(new SecretiveEvent("x")))
        .withMessage(
            "event "
                + SecretiveEvent.class.getName()
                + " cannot be written, since nobody could read it: both: it is missing, but not @Nullable");
    assertRefused(
        new MutableEvent(),
        MutableEvent.class.getName()
            + ".id is not set by the constructor; make the class a record, or give it a constructor"
            + " with all fields, compiled with -parameters");
  }

  sealed interface Source {}

  record Push(String ref) implements Source {}

  record UnnamedEvent(Source source) implements Event {}

  @Test
  void refusesASealedTypeWhoseClassesHaveNoNames() {
    assertRefused(
        new UnnamedEvent(new Push("x")),
        Source.class.getName()
            + " is abstract, and nothing says which class to read it as; hold a record instead");
  }

  @JsonTypeInfo(use = JsonTypeInfo.Id.CLASS)
  interface Anything {}

  record Something(int id) implements Anything {}

  record GadgetEvent(Anything gadget) implements Event {}

  record GadgetsEvent(@JsonTypeInfo(use = JsonTypeInfo.Id.MINIMAL_CLASS) Object gadget)
      implements Event {}

  @Test
  void refusesClassNamesInJson() {
    assertThatExceptionOfType(EventJsonException.class)
        .isThrownBy(() -> JSON.write(new GadgetEvent(new Something(1))));
    assertThatExceptionOfType(EventJsonException.class)
        .isThrownBy(() -> JSON.write(new GadgetsEvent(new Something(1))));
  }

  record KeyedEvent(Map<String, Integer> counts) implements Event {}

  @Test
  void refusesAMapWithoutAKey() {
    Map<String, Integer> counts = new HashMap<>();
    counts.put(noText(), 1);
    assertThatExceptionOfType(EventJsonException.class)
        .isThrownBy(() -> JSON.write(new KeyedEvent(counts)));
  }

  record LongEvent(String text) implements Event {}

  @Test
  void refusesWhatIsTooLongToBeRead() {
    assertRefused(
        new LongEvent("x".repeat(EventJson.LONGEST)),
        "it has 10000011 characters of JSON, more than 10000000");
  }

  @Test
  void writesAndReadsTheArgumentsOfWorkers() {
    assertThat(JSON.writeArgument(5L)).isEqualTo("5");
    assertThat(JSON.readArgument(Long.class, "5")).isEqualTo(5L);
    assertThat(JSON.readArgument(long.class, "5")).isEqualTo(5L);
    assertThat(JSON.readArgument(String.class, JSON.writeArgument("a\"b"))).isEqualTo("a\"b");
    assertThat(JSON.readArgument(Ref.class, JSON.writeArgument(new Ref("x"))))
        .isEqualTo(new Ref("x"));
    assertThatExceptionOfType(EventJsonException.class)
        .isThrownBy(() -> JSON.readArgument(Long.class, "'5'".replace('\'', '"')))
        .withMessage("argument java.lang.Long cannot be read: expected java.lang.Long, found text");
  }

  private static final EventMetadata METADATA =
      new EventMetadata(
          "id",
          Instant.parse("2026-01-02T03:04:05.678901Z"),
          "correlation",
          "cause",
          "ci",
          Map.of("tracestate", "a=b", "traceparent", "00-1-2-01"));

  @Test
  void writesMetadataUnderStableNames() {
    String json =
        quoted(
            "{'eventId':'id','occurredAt':'2026-01-02T03:04:05.678901Z',"
                + "'correlationId':'correlation','causationId':'cause','publisher':'ci',"
                + "'traceContext':{'traceparent':'00-1-2-01','tracestate':'a=b'}}");
    assertThat(JSON.writeMetadata(METADATA)).isEqualTo(json);
    assertThat(JSON.readMetadata(json)).isEqualTo(METADATA);
  }

  @Test
  void readsMetadataOfANewerRelease() {
    String json = JSON.writeMetadata(METADATA);
    assertThat(JSON.readMetadata("{\"tenant\":\"x\"," + json.substring(1))).isEqualTo(METADATA);
    assertThatExceptionOfType(EventJsonException.class)
        .isThrownBy(() -> JSON.readMetadata(json.replace("publisher", "sender")))
        .withMessage("metadata cannot be read: publisher: it is missing, but not @Nullable");
  }
}
