package com.acme.forge.packages.npm;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The JSON that npm and the registry exchange. */
final class NpmJson {

  /** A tarball is one string; how long a request may be is checked before it is read. */
  private static final ObjectMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
          .build();

  private NpmJson() {}

  static ObjectNode object() {
    return MAPPER.createObjectNode();
  }

  static ObjectNode ofTags(List<DistTag> tags) {
    ObjectNode json = object();
    tags.forEach(tag -> json.put(tag.tag(), tag.version()));
    return json;
  }

  /**
   * Reads an object.
   *
   * @throws NpmProblem if it is none
   */
  static ObjectNode read(String json) {
    if (parse(json) instanceof ObjectNode object) {
      return object;
    }
    throw NpmProblem.malformed("The body is no JSON object");
  }

  /** As {@link #read(String)}, of UTF-8. */
  static ObjectNode read(byte[] json) {
    return read(new String(json, StandardCharsets.UTF_8));
  }

  /**
   * Reads a string.
   *
   * @throws NpmProblem if it is none
   */
  static String readString(byte[] json) {
    JsonNode node = parse(new String(json, StandardCharsets.UTF_8));
    if (node.isTextual()) {
      return node.asText();
    }
    throw NpmProblem.malformed("The body is no JSON string");
  }

  private static JsonNode parse(String json) {
    try {
      return MAPPER.readTree(json);
    } catch (JsonProcessingException e) {
      throw NpmProblem.malformed("The body is not JSON: " + e.getOriginalMessage());
    }
  }
}
