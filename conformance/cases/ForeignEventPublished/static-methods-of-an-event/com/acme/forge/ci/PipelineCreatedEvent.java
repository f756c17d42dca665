package com.acme.forge.ci;

import com.acme.bus.DomainEvent;

public record PipelineCreatedEvent(long pipelineId) implements DomainEvent {

  public static final String TOPIC = "ci/pipeline_created";
  public static final int VERSION = Integer.parseInt("2");

  public static String topicOf(String project) {
    return project + "/" + TOPIC;
  }
}
