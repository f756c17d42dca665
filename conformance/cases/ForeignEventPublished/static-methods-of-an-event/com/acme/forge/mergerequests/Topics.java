package com.acme.forge.mergerequests;

import com.acme.forge.ci.PipelineCreatedEvent;

class Topics {

  String topic(String project) {
    return PipelineCreatedEvent.topicOf(project) + PipelineCreatedEvent.TOPIC + PipelineCreatedEvent.VERSION;
  }
}
