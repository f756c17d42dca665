package dev.ringfence.eventstore.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.ringfence.eventstore.Event;
import dev.ringfence.eventstore.EventMetadata;
import dev.ringfence.eventstore.EventType;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Writes events as JSON and reads them back, as {@code events.lock.yml} promises: each component
 * under its own name; one that is null is left out; all others are required, unless they are
 * {@code @Nullable} or {@code Optional}. What is unknown, missing, twice there, or of another type
 * is refused.
 *
 * <p>Only classes that somebody named are ever constructed: the event's, and those of its
 * components. The same event is written as the same bytes everywhere. Thread-safe.
 */
public final class EventJson {

  /** What is longer is neither written nor read, in characters. */
  static final int LONGEST = 10_000_000;

  private static final String CANNOT_BE_READ = " cannot be read";

  private final JsonMapper mapper;
  private final ObjectReader metadataReader;
  private final Map<Class<?>, ObjectReader> readers = new ConcurrentHashMap<>();

  /** The classes of which one event has been read back. */
  private final Set<Class<?>> readable = ConcurrentHashMap.newKeySet();

  private EventJson(JsonMapper mapper) {
    this.mapper = mapper;
    // A newer release may say more about an event. That must not keep an older one from handling
    // it.
    this.metadataReader =
        mapper
            .readerFor(EventMetadata.class)
            .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
  }

  /** Writes and reads what the JDK's types and one's own are made of. */
  public static EventJson create() {
    return new EventJson(StrictMapper.from(JsonMapper.builder().build()));
  }

  /**
   * Writes and reads other types, too: those of the modules and mix-ins of a mapper. Its features,
   * naming strategy, default typing and visibility are not taken over, since they would change what
   * was promised.
   *
   * @param base is copied, not changed
   */
  public static EventJson using(JsonMapper base) {
    return new EventJson(StrictMapper.from(base));
  }

  /**
   * Writes an event. The first one of each class is read back, so that its publisher learns of what
   * no subscriber could read.
   *
   * @throws EventJsonException if it cannot be written or could not be read
   */
  public String write(Event event) {
    Class<? extends Event> type = event.getClass();
    String json = write("event " + type.getName(), event);
    if (!readable.contains(type)) {
      read(
          "event " + type.getName() + " cannot be written, since nobody could read it",
          reader(type),
          json);
      readable.add(type);
    }
    return json;
  }

  /**
   * Reads an event.
   *
   * @param type what it is; see {@link dev.ringfence.eventstore.EventTypes#named}
   * @throws EventJsonException if the JSON is not such an event
   */
  public Event read(EventType type, String json) {
    Object event = read("event " + type.name() + CANNOT_BE_READ, reader(type.type()), json);
    return type.type().cast(event);
  }

  /**
   * Writes what a plain worker is given.
   *
   * @throws EventJsonException if it cannot be written
   */
  public String writeArgument(Object argument) {
    return write("argument " + argument.getClass().getName(), argument);
  }

  /**
   * Reads what a plain worker is given.
   *
   * @throws EventJsonException if the JSON is no such thing
   */
  public <T> T readArgument(Class<T> type, String json) {
    Object argument = read("argument " + type.getName() + CANNOT_BE_READ, reader(type), json);
    @SuppressWarnings("unchecked") // Of a primitive, this is its wrapper.
    T read = (T) argument;
    return read;
  }

  /** Writes metadata, as an object with the names of {@link EventMetadata}'s components. */
  public String writeMetadata(EventMetadata metadata) {
    return write("metadata", metadata);
  }

  /**
   * Reads metadata. What is unknown is ignored, other than in events.
   *
   * @throws EventJsonException if the JSON is no metadata
   */
  public EventMetadata readMetadata(String json) {
    return (EventMetadata) read("metadata" + CANNOT_BE_READ, metadataReader, json);
  }

  private String write(String what, Object value) {
    String json;
    try {
      json = mapper.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new EventJsonException(what + " cannot be written: " + Reasons.unwritable(e));
    } catch (StackOverflowError e) {
      throw new EventJsonException(what + " cannot be written: it is nested without end");
    }
    if (json.length() > LONGEST) {
      throw new EventJsonException(
          "%s cannot be written: it has %d characters of JSON, more than %d"
              .formatted(what, json.length(), LONGEST));
    }
    return json;
  }

  /** Making a reader costs as much as reading an event. */
  private ObjectReader reader(Class<?> type) {
    return readers.computeIfAbsent(type, mapper::readerFor);
  }

  private static Object read(String problem, ObjectReader reader, String json) {
    try (JsonParser parser = reader.createParser(json)) {
      try {
        Object value = reader.readValue(parser);
        if (value == null) {
          throw new EventJsonException(problem + ": it is null");
        }
        return value;
      } catch (JsonProcessingException e) {
        // Only the parser that has not been closed yet knows what it has found.
        throw new EventJsonException(problem + ": " + Reasons.unreadable(e, parser));
      }
    } catch (IOException e) {
      throw new IllegalStateException("a string cannot fail to be read", e);
    }
  }
}
