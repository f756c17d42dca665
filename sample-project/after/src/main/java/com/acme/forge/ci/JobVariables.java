package com.acme.forge.ci;

import com.acme.forge.ci.config.CiEvent;
import com.acme.forge.ci.config.CiEvents;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a script is told in its environment: what it runs for, and the payload of the event that its
 * pipeline was created for, under the event's stable name ({@code
 * PACKAGE_REGISTRY_NPM_TAG_ADDED_TAG}) and under its class's ({@code
 * PACKAGES_NPMTAGADDEDEVENT_TAG}).
 */
final class JobVariables {

  private static final JsonMapper JSON = new JsonMapper();

  private JobVariables() {}

  static Map<String, String> of(Pipeline pipeline, Job job, CiEvents events) {
    Map<String, String> variables = new TreeMap<>();
    variables.put("LANG", "C.UTF-8");
    variables.put("CI", "true");
    variables.put("CI_PROJECT_ID", Long.toString(pipeline.projectId()));
    variables.put("CI_PIPELINE_ID", Long.toString(pipeline.id()));
    variables.put("CI_PIPELINE_SOURCE", pipeline.source().toString());
    variables.put("CI_COMMIT_BRANCH", pipeline.branch());
    variables.put("CI_COMMIT_SHA", pipeline.commit());
    variables.put("CI_JOB_ID", Long.toString(job.id()));
    variables.put("CI_JOB_NAME", job.name());
    events
        .named(pipeline.cause().event())
        .ifPresent(event -> addPayload(variables, event, pipeline.cause().payload()));
    return variables;
  }

  private static void addPayload(Map<String, String> variables, CiEvent event, String payload) {
    for (Map.Entry<String, JsonNode> property : read(payload).properties()) {
      JsonNode value = property.getValue();
      String text = value.isValueNode() ? value.asText() : value.toString();
      String name = property.getKey().replaceAll("([a-z0-9])([A-Z])", "$1_$2");
      variables.put(variable(event.name() + "_" + name), text);
      variables.put(variable(event.className().replace("::", "_") + "_" + name), text);
    }
  }

  private static JsonNode read(String payload) {
    try {
      return JSON.readTree(payload);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A payload is not JSON: " + e.getOriginalMessage(), e);
    }
  }

  private static String variable(String name) {
    return name.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9_]", "_");
  }
}
