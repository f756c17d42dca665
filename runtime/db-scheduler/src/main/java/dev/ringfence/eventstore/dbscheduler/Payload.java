package dev.ringfence.eventstore.dbscheduler;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A job as bytes: one JSON object in UTF-8, so that operators can read and query it. Events stay as
 * they were published, to the letter, however often a job is tried again.
 */
final class Payload {

  private static final JsonFactory JSON = new JsonFactory();
  private static final ObjectMapper TREES = new ObjectMapper();

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
    try {
      JsonNode job = TREES.readTree(bytes);
      String worker = text(job, "worker");
      if (job.has("argument")) {
        return StoredJob.work(worker, job.get("argument").toString(), text(job, "argumentType"));
      }
      List<StoredEvent> events = new ArrayList<>();
      for (JsonNode event : field(job, "events")) {
        events.add(
            new StoredEvent(
                text(event, "event"),
                field(event, "metadata").toString(),
                field(event, "data").toString()));
      }
      if (events.isEmpty()) {
        throw new UnreadableJobException("it has no events", null);
      }
      return StoredJob.delivery(worker, events);
    } catch (IOException e) {
      throw new UnreadableJobException("it is not JSON", e);
    }
  }

  private static String text(JsonNode parent, String name) {
    return field(parent, name).asText();
  }

  private static JsonNode field(JsonNode parent, String name) {
    JsonNode found = parent.get(name);
    if (found == null || found.isNull()) {
      throw new UnreadableJobException("it has no field " + name, null);
    }
    return found;
  }
}
