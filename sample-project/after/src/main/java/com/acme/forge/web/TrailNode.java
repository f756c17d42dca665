package com.acme.forge.web;

import com.acme.forge.trail.TrailEvent;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * An event with those that its handlers published.
 *
 * @param payload what the event says, as text
 */
public record TrailNode(
    TrailEvent event, Map<String, String> payload, List<TrailNode> consequences) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** Puts each event under its cause, if that is among them. */
  static List<TrailNode> treesOf(List<TrailEvent> events) {
    Set<String> known = new HashSet<>();
    events.forEach(event -> known.add(event.id()));
    return nodes(events, event -> event.causationId().filter(known::contains).isEmpty());
  }

  private static List<TrailNode> nodes(List<TrailEvent> events, Predicate<TrailEvent> wanted) {
    List<TrailNode> nodes = new ArrayList<>();
    for (TrailEvent event : events) {
      if (wanted.test(event)) {
        nodes.add(
            new TrailNode(
                event,
                payload(event),
                nodes(
                    events, other -> other.causationId().filter(event.id()::equals).isPresent())));
      }
    }
    return nodes;
  }

  private static Map<String, String> payload(TrailEvent event) {
    try {
      Map<String, String> payload = new LinkedHashMap<>();
      for (Map.Entry<String, JsonNode> each : JSON.readTree(event.payload()).properties()) {
        JsonNode value = each.getValue();
        payload.put(each.getKey(), value.isTextual() ? value.asText() : value.toString());
      }
      return payload;
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("The trail has what is no JSON", e);
    }
  }
}
