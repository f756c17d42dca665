package com.acme.forge.ci;

import com.acme.forge.common.Fact;
import java.util.logging.Logger;

@Fact
public final class PipelineCreatedEvent {

  private final Logger logger = Logger.getLogger("ci"); // finds: EventNotImmutable ci
  private final long pipelineId;

  public PipelineCreatedEvent(long pipelineId) {
    this.pipelineId = pipelineId;
  }

  @Override
  public String toString() {
    logger.fine("told");
    return "pipeline " + pipelineId;
  }
}
