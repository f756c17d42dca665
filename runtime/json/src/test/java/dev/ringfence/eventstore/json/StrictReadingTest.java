package dev.ringfence.eventstore.json;

import static dev.ringfence.eventstore.json.Events.JSON;
import static dev.ringfence.eventstore.json.Events.quoted;
import static dev.ringfence.eventstore.json.Events.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.ringfence.eventstore.Event;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StrictReadingTest {

  enum Status {
    RUNNING,
    FAILED
  }

  record Job(String name, int stage) {}

  @SuppressWarnings("ArrayRecordComponent") // It is what is tested.
  record AllEvent(
      @Nullable Boolean flag,
      @Nullable Integer number,
      @Nullable Long big,
      @Nullable Double fraction,
      @Nullable BigDecimal price,
      @Nullable Character letter,
      @Nullable String text,
      @Nullable Status status,
      @Nullable UUID uuid,
      @Nullable URI uri,
      @Nullable Instant time,
      @Nullable LocalDate date,
      @Nullable Duration duration,
      byte @Nullable [] bytes,
      @Nullable Job job,
      @Nullable List<Job> jobs,
      @Nullable Map<String, Integer> counts)
      implements Event {}

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "'flag':'true' | flag: expected java.lang.Boolean, found text",
        "'flag':1 | flag: expected java.lang.Boolean, found an integer",
        "'flag':'' | flag: expected java.lang.Boolean, found other text",
        "'number':'1' | number: expected java.lang.Integer, found text",
        "'number':'' | number: expected java.lang.Integer, found other text",
        "'number':1.0 | number: expected java.lang.Integer, found a number with a fraction",
        "'number':true | number: expected java.lang.Integer, found a boolean",
        "'number':[1] | number: expected java.lang.Integer, found a list",
        "'number':{} | number: expected java.lang.Integer, found an object",
        "'number':2147483648 | number: expected int, found a number out of range",
        "'big':9223372036854775808 | big: expected long, found a number out of range",
        "'big':1e3 | big: expected java.lang.Long, found a number with a fraction",
        "'fraction':'1.5' | fraction: expected java.lang.Double, found text",
        "'price':'1.5' | price: expected java.math.BigDecimal, found text",
        "'price':true | price: expected java.math.BigDecimal, found a boolean",
        "'letter':65 | letter: expected java.lang.Character, found an integer",
        "'letter':'ab' | letter: expected java.lang.Character, found text",
        "'text':1 | text: expected java.lang.String, found an integer",
        "'text':1.5 | text: expected java.lang.String, found a number with a fraction",
        "'text':true | text: expected java.lang.String, found a boolean",
        "'text':['a'] | text: expected java.lang.String, found a list",
        "'status':0 | status: expected one of RUNNING, FAILED, found an integer",
        "'status':'' | status: expected one of RUNNING, FAILED, found other text",
        "'status':'running' | status: expected one of RUNNING, FAILED, found other text",
        "'status':'DONE' | status: expected one of RUNNING, FAILED, found other text",
        "'uuid':5 | uuid: expected java.util.UUID, found an integer",
        "'uuid':'' | uuid: expected java.util.UUID, found text",
        "'uuid':'secret' | uuid: expected java.util.UUID, found other text",
        "'uri':'http://[secret' | uri: expected java.net.URI, found other text",
        "'uri':5 | uri: expected java.net.URI, found an integer",
        "'time':1700000000 | time: expected java.time.Instant, found an integer",
        "'time':1700000000.5 | time: expected java.time.Instant, found a number with a fraction",
        "'time':'secret' | time: expected java.time.Instant, found other text",
        "'time':'' | time: expected java.time.Instant, found other text",
        "'date':[2026,1,2] | date: expected java.time.LocalDate, found a list",
        "'date':20000 | date: expected java.time.LocalDate, found an integer",
        "'date':'2026-01-02T00:00:00Z' | date: expected java.time.LocalDate, found other text",
        "'date':'2026-02-30' | date: expected java.time.LocalDate, found other text",
        "'duration':60 | duration: expected java.time.Duration, found an integer",
        "'bytes':5 | bytes: expected byte[], found an integer",
        "'job':'build' | job: expected dev.ringfence.eventstore.json.StrictReadingTest$Job, found text",
        "'job':'' | job: expected dev.ringfence.eventstore.json.StrictReadingTest$Job, found other text",
        "'job':{'name':'x'} | job.stage: it is missing, but not @Nullable",
        "'job':{'name':null,'stage':1} | job.name: it is null, but not @Nullable",
        "'job':{'name':'x','stage':null} | job.stage: it is null, but not @Nullable",
        "'job':{'name':'x','stage':1,'more':1} | job.more: it is unknown; known are name, stage",
        "'jobs':{'name':'x','stage':1} | jobs: expected a list, found an object",
        "'jobs':[{'name':'x','stage':1},{'name':'y'}] | jobs[1].stage: it is missing, but not @Nullable",
        "'jobs':'' | jobs: expected a list, found text",
        "'counts':{'secret':'x'} | counts{}: expected java.lang.Integer, found text",
        "'counts':[] | counts: expected a map, found a list",
        "'text':'a','text':'b' | a name is there twice",
        "'counts':{'a':1,'a':2} | counts: a name is there twice",
      })
  void refusesWhatIsOfAnotherType(String member, String reason) {
    assertThatExceptionOfType(EventJsonException.class)
        .isThrownBy(() -> read(AllEvent.class, quoted("{" + member + "}")))
        .withMessage("event AllEvent cannot be read: " + reason)
        .withNoCause();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "'fraction':1",
        "'price':1",
        "'letter':'a'",
        "'text':''",
        "'uri':''",
        "'job':{'stage':1,'name':''}",
        "'jobs':[]",
        "'counts':{}",
        "'number':null",
      })
  void readsWhatFits(String member) {
    assertThat(read(AllEvent.class, quoted("{" + member + "}"))).isNotNull();
  }

  record PlainEvent(long id, String ref) implements Event {}

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{'id':1} | ref: it is missing, but not @Nullable",
        "{'ref':'x'} | id: it is missing, but not @Nullable",
        "{'id':null,'ref':'x'} | id: it is null, but not @Nullable",
        "{'id':1,'ref':null} | ref: it is null, but not @Nullable",
        "{'id':1,'ref':'x','url':5} | url: it is unknown; known are id, ref",
        "{'id':1,'ref':'x','Ref':'x'} | Ref: it is unknown; known are id, ref",
        "{'@class':'java.lang.Thread','id':1,'ref':'x'} | @class: it is unknown; known are id, ref",
        "['java.lang.Thread',{}] | expected dev.ringfence.eventstore.json.StrictReadingTest$PlainEvent, found a list",
        "5 | expected dev.ringfence.eventstore.json.StrictReadingTest$PlainEvent, found an integer",
        "null | it is null",
        "{'id':1,'ref':'x'} {} | expected nothing more, found an object",
        "{'id':1,'ref':'x'}] | it is no JSON, at character 18",
        "{'id':1,'ref':'x' | it is no JSON, at character 17",
        "{'id':1, /* no */ 'ref':'x'} | it is no JSON, at character 9",
        "{id:1,'ref':'x'} | it is no JSON, at character 1",
        "{'id':NaN,'ref':'x'} | it is no JSON, at character 9",
        "'' | expected dev.ringfence.eventstore.json.StrictReadingTest$PlainEvent, found nothing",
      })
  void refusesWhatIsNotThisEvent(String json, String reason) {
    String text = json.equals("''") ? "" : quoted(json);
    assertThatExceptionOfType(EventJsonException.class)
        .isThrownBy(() -> read(PlainEvent.class, text))
        .withMessage("event PlainEvent cannot be read: " + reason);
  }

  @Retention(RetentionPolicy.RUNTIME)
  @Target({ElementType.PARAMETER, ElementType.METHOD})
  @interface Declared {
    @Retention(RetentionPolicy.RUNTIME)
    @Target({ElementType.PARAMETER, ElementType.METHOD})
    @interface Nullable {}
  }

  record OtherNullableEvent(@Declared.Nullable String ref) implements Event {}

  @Test
  void knowsEveryAnnotationOfThatName() {
    assertThat(JSON.write(new OtherNullableEvent(null))).isEqualTo("{}");
    assertThat(read(OtherNullableEvent.class, "{}").ref()).isNull();
  }

  record CheckedEvent(int percent) implements Event {
    CheckedEvent {
      if (percent > 100) {
        throw new IllegalArgumentException("not " + percent);
      }
    }
  }

  @Test
  void saysThatTheConstructorRefusedButNotWhat() {
    assertThatExceptionOfType(EventJsonException.class)
        .isThrownBy(() -> read(CheckedEvent.class, quoted("{'percent':4711}")))
        .withMessage(
            "event CheckedEvent cannot be read: its constructor threw"
                + " java.lang.IllegalArgumentException");
  }

  @Test
  void refusesWhatIsTooLongOrTooDeep() {
    String lists = "[".repeat(1_000) + "]".repeat(1_000);
    assertThatExceptionOfType(EventJsonException.class)
        .isThrownBy(() -> JSON.readArgument(Object.class, lists))
        .withMessageContaining("depth");
    String text = '"' + "x".repeat(EventJson.LONGEST) + '"';
    assertThatExceptionOfType(EventJsonException.class)
        .isThrownBy(() -> JSON.readArgument(String.class, text))
        .withMessageContaining("10000000");
    String number = "1".repeat(100_000);
    assertThatExceptionOfType(EventJsonException.class)
        .isThrownBy(() -> JSON.readArgument(BigInteger.class, number))
        .withMessageContaining("length");
  }
}
