package dev.ringfence.eventstore.dbscheduler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PayloadTest {

  @Test
  void keepsEventsToTheLetter() {
    StoredJob job =
        StoredJob.delivery(
            "com.acme.Worker",
            List.of(
                new StoredEvent(
                    "a", "{\"eventId\":\"1\"}", "{\"n\":1.50,\"t\":\"\u00e4\u20ac\\\"\"}"),
                new StoredEvent("a", "{}", "{}")));

    assertThat(Payload.read(Payload.write(job))).isEqualTo(job);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"text\"", "12", "-1.5e3", "true", "[1, [2]]", "{\"a\": {\"b\":[]}}"})
  void keepsAnArgumentToTheLetter(String argument) {
    StoredJob job = StoredJob.work("com.acme.Worker", argument, "com.acme.Build");

    assertThat(Payload.read(Payload.write(job))).isEqualTo(job);
  }

  @Test
  void ignoresWhatANewerReleaseMayAdd() {
    StoredJob job =
        read(
            "{\"x\":[{}], \"worker\":\"w\",\"events\":[{\"event\":\"e\",\"y\":{\"z\":1},\"metadata\":{},\"data\":{}}]}");

    assertThat(job).isEqualTo(StoredJob.delivery("w", List.of(new StoredEvent("e", "{}", "{}"))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "[]",
        "{",
        "{}",
        "{\"worker\":\"w\"}",
        "{\"worker\":\"w\",\"events\":[]}",
        "{\"worker\":\"w\",\"events\":[{\"event\":\"e\"}]}",
        "{\"worker\":\"w\",\"events\":[1]}",
        "{\"worker\":\"w\",\"argument\":{}}",
        "{\"worker\":1,\"argument\":{},\"argumentType\":\"t\"}"
      })
  void refusesWhatIsNoJob(String text) {
    assertThatThrownBy(() -> read(text))
        .isInstanceOf(UnreadableJobException.class)
        .hasMessageStartingWith("The job cannot be read: it ");
  }

  private static StoredJob read(String text) {
    return Payload.read(text.getBytes(StandardCharsets.UTF_8));
  }
}
