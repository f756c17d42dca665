package com.acme.forge.git;

import com.acme.bus.DomainEvent;
import com.acme.forge.ci.PipelineCreatedEvent;
import com.acme.forge.common.Json;

class Import {

  DomainEvent execute(Json json, String line) {
    return json.read(line, PipelineCreatedEvent.class); // finds: ForeignEventPublished git -> ci
  }
}
