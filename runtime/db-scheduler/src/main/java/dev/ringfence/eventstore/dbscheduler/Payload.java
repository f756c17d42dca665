package dev.ringfence.eventstore.dbscheduler;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A job as bytes: one JSON object in UTF-8, so that operators can read and query it. Events stay as
 * they were published, to the letter, however often a job is tried again.
 */
final class Payload {

  private static final JsonFactory JSON = new JsonFactory();

  private Payload() {}

  static byte[] write(StoredJob job) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
    try (JsonGenerator json = JSON.createGenerator(bytes)) {
      json.writeStartObject();
      json.writeStringField("worker", job.worker());
      if (job.argument() != null) {
        json.writeStringField("argumentType", job.argumentType());
        raw(json, "argument", job.argument());
      } else {
        json.writeArrayFieldStart("events");
        for (StoredEvent event : job.events()) {
          json.writeStartObject();
          json.writeStringField("event", event.name());
          raw(json, "metadata", event.metadata());
          raw(json, "data", event.data());
          json.writeEndObject();
        }
        json.writeEndArray();
      }
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException("bytes in memory", e);
    }
    return bytes.toByteArray();
  }

  private static void raw(JsonGenerator json, String field, String value) throws IOException {
    json.writeFieldName(field);
    json.writeRawValue(value);
  }

  /**
   * Reads a job.
   *
   * @throws UnreadableJobException if it is none
   */
  static StoredJob read(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    try (JsonParser json = JSON.createParser(text)) {
      return read(json, text);
    } catch (IOException e) {
      throw new UnreadableJobException("it is not JSON", e);
    }
  }

  private static StoredJob read(JsonParser json, String text) throws IOException {
    String worker = null;
    String argumentType = null;
    String argument = null;
    List<StoredEvent> events = new ArrayList<>(1);
    expectObject(json.nextToken());
    for (String field = json.nextFieldName(); field != null; field = json.nextFieldName()) {
      switch (field) {
        case "worker" -> worker = json.nextTextValue();
        case "argumentType" -> argumentType = json.nextTextValue();
        case "argument" -> argument = value(json, text);
        case "events" -> {
          json.nextToken();
          while (json.nextToken() == JsonToken.START_OBJECT) {
            events.add(readEvent(json, text));
          }
        }
        default -> value(json, text);
      }
    }
    if (argument != null) {
      return StoredJob.work(
          require(worker, "worker"), argument, require(argumentType, "argumentType"));
    }
    if (events.isEmpty()) {
      throw new UnreadableJobException("it has no events", null);
    }
    return StoredJob.delivery(require(worker, "worker"), events);
  }

  private static StoredEvent readEvent(JsonParser json, String text) throws IOException {
    String name = null;
    String metadata = null;
    String data = null;
    for (String field = json.nextFieldName(); field != null; field = json.nextFieldName()) {
      switch (field) {
        case "event" -> name = json.nextTextValue();
        case "metadata" -> metadata = value(json, text);
        case "data" -> data = value(json, text);
        default -> value(json, text);
      }
    }
    return new StoredEvent(
        require(name, "event"), require(metadata, "metadata"), require(data, "data"));
  }

  /** The next value as it stands there, which is read later, or perhaps never. */
  private static String value(JsonParser json, String text) throws IOException {
    json.nextToken();
    long begin = json.currentTokenLocation().getCharOffset();
    json.skipChildren();
    json.finishToken();
    return text.substring((int) begin, (int) json.currentLocation().getCharOffset());
  }

  private static void expectObject(@Nullable JsonToken token) {
    if (token != JsonToken.START_OBJECT) {
      throw new UnreadableJobException("it is no JSON object", null);
    }
  }

  private static String require(@Nullable String value, String name) {
    if (value == null) {
      throw new UnreadableJobException("it has no field " + name, null);
    }
    return value;
  }
}
