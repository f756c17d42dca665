package dev.ringfence.eventstore.cloudevents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.ringfence.eventstore.Event;
import dev.ringfence.eventstore.EventMetadata;
import dev.ringfence.eventstore.EventName;
import dev.ringfence.eventstore.EventTypes;
import dev.ringfence.eventstore.PublishedEvent;
import dev.ringfence.eventstore.json.EventJson;
import dev.ringfence.eventstore.json.EventJsonException;
import io.cloudevents.CloudEvent;
import io.cloudevents.SpecVersion;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.jackson.JsonFormat;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CloudEventMappingTest {

  @EventName(value = "ci/pipeline_created", formerly = "ci/pipeline_made")
  record PipelineCreatedEvent(long pipelineId, @Nullable String ref) implements Event {}

  record PricedEvent(BigDecimal price) implements Event {}

  record SecretEvent(String secret) implements Event {}

  private static final PipelineCreatedEvent EVENT = new PipelineCreatedEvent(1, "gr\u00fcn");
  private static final Instant TIME = Instant.parse("2026-01-02T03:04:05.678901234Z");
  private static final EventMetadata METADATA =
      new EventMetadata(
          "0199",
          TIME,
          "request-7",
          "0198",
          "ci",
          Map.of("traceparent", "00-aa-bb-01", "tracestate", "v=1", "X-B3-TraceId", "aa"));

  private static final CloudEventMapping MAPPING =
      new CloudEventMapping(
          URI.create("https://forge.acme.example/"),
          EventTypes.ofClasses(List.of(PipelineCreatedEvent.class, PricedEvent.class)),
          EventJson.create());

  private static CloudEvent cloudEvent() {
    return MAPPING.toCloudEvent(PublishedEvent.of(EVENT, METADATA));
  }

  @Test
  void saysEverythingInAttributes() {
    CloudEvent event = cloudEvent();
    assertThat(event.getSpecVersion()).isEqualTo(SpecVersion.V1);
    assertThat(event.getType()).isEqualTo("ci/pipeline_created");
    assertThat(event.getId()).isEqualTo("0199");
    assertThat(event.getTime())
        .isNotNull()
        .satisfies(time -> assertThat(time.toInstant()).isEqualTo(TIME));
    assertThat(event.getSource()).hasToString("https://forge.acme.example/ci");
    assertThat(event.getDataContentType()).isEqualTo("application/json");
    assertThat(event.getExtensionNames())
        .containsExactlyInAnyOrder("correlationid", "causationid", "traceparent", "tracestate");
    assertThat(new String(new JsonFormat().serialize(event), StandardCharsets.UTF_8))
        .contains("\"data\":{\"pipelineId\":1,\"ref\":\"gr\u00fcn\"}")
        .contains("\"correlationid\":\"request-7\"")
        .contains("\"time\":\"2026-01-02T03:04:05.678901234Z\"");
  }

  @Test
  void comesBackFromJson() {
    JsonFormat format = new JsonFormat();
    PublishedEvent read =
        MAPPING.fromCloudEvent(format.deserialize(format.serialize(cloudEvent())));
    assertThat(read.event()).isEqualTo(EVENT);
    assertThat(read.metadata())
        .isEqualTo(
            new EventMetadata(
                "0199",
                TIME,
                "request-7",
                "0198",
                "ci",
                Map.of("traceparent", "00-aa-bb-01", "tracestate", "v=1")));
  }

  @Test
  void comesBackExactlyWhereTheDataIsNotTakenApart() {
    PricedEvent event = new PricedEvent(new BigDecimal("12345678901234567890.0100"));
    CloudEvent sent = MAPPING.toCloudEvent(PublishedEvent.of(event, METADATA));
    assertThat(MAPPING.fromCloudEvent(sent).event()).isEqualTo(event);
    JsonFormat format = new JsonFormat().withForceJsonDataToBase64();
    assertThat(MAPPING.fromCloudEvent(format.deserialize(format.serialize(sent))).event())
        .isEqualTo(event);
  }

  private static CloudEventBuilder foreign() {
    return CloudEventBuilder.v1()
        .withId("1")
        .withType("ci/pipeline_created")
        .withSource(URI.create("//elsewhere.example"))
        .withTime(TIME.atOffset(ZoneOffset.ofHours(2)))
        .withData(
            "Application/JSON; charset=utf-8",
            "{\"pipelineId\":7}".getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void takesWhatOthersSend() {
    PublishedEvent read =
        MAPPING.fromCloudEvent(foreign().withExtension("partitionkey", "x").build());
    assertThat(read.event()).isEqualTo(new PipelineCreatedEvent(7, null));
    assertThat(read.metadata())
        .isEqualTo(new EventMetadata("1", TIME, "1", null, "//elsewhere.example", Map.of()));
    assertThat(MAPPING.fromCloudEvent(foreign().withType("ci/pipeline_made").build()).event())
        .isEqualTo(read.event());
    assertThat(MAPPING.fromCloudEvent(foreign().withDataContentType(null).build()).event())
        .isEqualTo(read.event());
  }

  private static void refuses(CloudEvent event, String problem) {
    assertThatExceptionOfType(InvalidCloudEventException.class)
        .isThrownBy(() -> MAPPING.fromCloudEvent(event))
        .withMessage("The CloudEvent 1 of //elsewhere.example " + problem);
  }

  @Test
  void saysWhatIsWrongWithACloudEvent() {
    refuses(
        foreign().withType("java.lang.Thread").build(),
        "is of the type 'java.lang.Thread', which is no event that is known here");
    refuses(
        foreign().withDataContentType("application/xml").build(),
        "has data of the type application/xml, not application/json");
    refuses(foreign().withoutData().build(), "has no data");
    refuses(foreign().withTime(null).build(), "has no time");
    refuses(CloudEventBuilder.v03(foreign().build()).build(), "has the specversion 0.3, not 1.0");
    assertThatExceptionOfType(EventJsonException.class)
        .isThrownBy(
            () ->
                MAPPING.fromCloudEvent(
                    foreign().withData("{}".getBytes(StandardCharsets.UTF_8)).build()))
        .withMessage(
            "event ci/pipeline_created cannot be read: pipelineId: it is missing, but not"
                + " @Nullable");
  }

  @Test
  void letsOutOnlyWhatItWasTold() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MAPPING.toCloudEvent(PublishedEvent.of(new SecretEvent("x"), METADATA)))
        .withMessageContaining(SecretEvent.class.getName());
  }

  @Test
  void wantsAPrefixThatADomainCanFollow() {
    EventTypes types = EventTypes.ofClasses(List.of());
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new CloudEventMapping(URI.create("https://a.example"), types, EventJson.create()))
        .withMessageContaining("https://a.example");
    assertThat(new CloudEventMapping(URI.create("urn:acme:"), types, EventJson.create()))
        .isNotNull();
  }
}
