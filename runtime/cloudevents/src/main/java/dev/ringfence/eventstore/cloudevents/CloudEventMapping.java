package dev.ringfence.eventstore.cloudevents;

import dev.ringfence.eventstore.EventMetadata;
import dev.ringfence.eventstore.EventType;
import dev.ringfence.eventstore.EventTypes;
import dev.ringfence.eventstore.PublishedEvent;
import dev.ringfence.eventstore.json.EventJson;
import io.cloudevents.CloudEvent;
import io.cloudevents.CloudEventData;
import io.cloudevents.SpecVersion;
import io.cloudevents.core.builder.CloudEventBuilder;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Makes CloudEvents of events and their metadata, and the other way round:
 *
 * <table>
 * <caption>What becomes of what</caption>
 * <tr><td>{@code type}</td><td>the event's name</td></tr>
 * <tr><td>{@code id}, {@code time}</td><td>of the publication</td></tr>
 * <tr><td>{@code source}</td><td>a prefix and the publishing domain</td></tr>
 * <tr><td>{@code data}</td><td>the event as JSON</td></tr>
 * <tr><td>{@code correlationid}, {@code causationid}</td><td>of the metadata</td></tr>
 * <tr><td>{@code traceparent}, {@code tracestate}</td><td>of the trace; nothing else of it</td></tr>
 * </table>
 *
 * <p>Thread-safe.
 */
public final class CloudEventMapping {

  private static final String CORRELATION_ID = "correlationid";
  private static final String CAUSATION_ID = "causationid";
  private static final List<String> TRACE = List.of("traceparent", "tracestate");
  private static final String JSON_TYPE = "application/json";
  private static final Pattern JSON_CONTENT =
      Pattern.compile("\\s*application/json\\s*(;.*)?", Pattern.CASE_INSENSITIVE);
  private static final String UNKNOWN = "is of the type '%s', which is no event that is known here";

  private final String sourcePrefix;
  private final EventTypes types;
  private final EventJson json;

  /**
   * A mapping.
   *
   * @param sourcePrefix what comes before the domain in {@code source}, such as {@code
   *     https://forge.acme.example/} or {@code urn:acme:forge:}; ends with a slash, colon or hash
   * @param types the events that may leave or come in; see {@link EventTypes#ofClasses}
   * @throws IllegalArgumentException if the prefix ends otherwise
   */
  public CloudEventMapping(URI sourcePrefix, EventTypes types, EventJson json) {
    this.sourcePrefix = sourcePrefix.toString();
    if (!this.sourcePrefix.matches(".*[/:#]")) {
      throw new IllegalArgumentException(
          "The prefix of a source ends with a slash, colon or hash, unlike " + sourcePrefix);
    }
    this.types = Objects.requireNonNull(types, "types");
    this.json = Objects.requireNonNull(json, "json");
  }

  /**
   * Makes a CloudEvent.
   *
   * @throws IllegalArgumentException if the event is none of those that may leave
   * @throws dev.ringfence.eventstore.json.EventJsonException if it cannot be written
   */
  public CloudEvent toCloudEvent(PublishedEvent published) {
    if (!types.knows(published.event().getClass())) {
      throw new IllegalArgumentException(
          published.event().getClass().getName()
              + " is none of the events that may leave; name it in EventTypes.ofClasses(…)");
    }
    EventMetadata metadata = published.metadata();
    CloudEventBuilder event =
        CloudEventBuilder.v1()
            .withId(metadata.eventId())
            .withType(types.of(published.event().getClass()).name())
            .withSource(URI.create(sourcePrefix + metadata.publisher()))
            .withTime(metadata.occurredAt().atOffset(ZoneOffset.UTC))
            .withData(JSON_TYPE, json.write(published.event()).getBytes(StandardCharsets.UTF_8))
            .withExtension(CORRELATION_ID, metadata.correlationId());
    String causationId = metadata.causationId();
    if (causationId != null) {
      event.withExtension(CAUSATION_ID, causationId);
    }
    for (String name : TRACE) {
      String value = metadata.traceContext().get(name);
      if (value != null) {
        event.withExtension(name, value);
      }
    }
    return event.build();
  }

  /**
   * Makes an event of a CloudEvent. Its {@code type} may be a former name of the event. Without a
   * {@code correlationid} its id is one; a {@code source} without the prefix is the publisher as it
   * is.
   *
   * @throws InvalidCloudEventException if it is none of the events that may come in
   * @throws dev.ringfence.eventstore.json.EventJsonException if its data is not that event's
   */
  public PublishedEvent fromCloudEvent(CloudEvent received) {
    require(
        received,
        received.getSpecVersion() == SpecVersion.V1,
        "has the specversion " + received.getSpecVersion() + ", not 1.0");
    EventType type =
        types
            .named(received.getType())
            .orElseThrow(() -> invalid(received, UNKNOWN.formatted(received.getType())));
    String contentType = received.getDataContentType();
    require(
        received,
        contentType == null || JSON_CONTENT.matcher(contentType).matches(),
        "has data of the type " + contentType + ", not " + JSON_TYPE);
    @Nullable CloudEventData data = received.getData();
    if (data == null) {
      throw invalid(received, "has no data");
    }
    String text = new String(data.toBytes(), StandardCharsets.UTF_8);
    return PublishedEvent.of(json.read(type, text), metadata(received));
  }

  private EventMetadata metadata(CloudEvent received) {
    @Nullable OffsetDateTime time = received.getTime();
    if (time == null) {
      throw invalid(received, "has no time");
    }
    Map<String, String> trace = new TreeMap<>();
    for (String name : TRACE) {
      String value = extension(received, name);
      if (value != null) {
        trace.put(name, value);
      }
    }
    String correlationId = extension(received, CORRELATION_ID);
    return new EventMetadata(
        received.getId(),
        time.toInstant(),
        correlationId == null ? received.getId() : correlationId,
        extension(received, CAUSATION_ID),
        publisher(received.getSource().toString()),
        trace);
  }

  private String publisher(String source) {
    return source.startsWith(sourcePrefix) && source.length() > sourcePrefix.length()
        ? source.substring(sourcePrefix.length())
        : source;
  }

  private static @Nullable String extension(CloudEvent event, String name) {
    Object value = event.getExtension(name);
    return value == null ? null : value.toString();
  }

  private static void require(CloudEvent event, boolean isGiven, String problem) {
    if (!isGiven) {
      throw invalid(event, problem);
    }
  }

  private static InvalidCloudEventException invalid(CloudEvent event, String problem) {
    return new InvalidCloudEventException(
        "The CloudEvent " + event.getId() + " of " + event.getSource() + " " + problem);
  }
}
