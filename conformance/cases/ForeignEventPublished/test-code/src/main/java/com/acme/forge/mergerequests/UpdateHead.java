package com.acme.forge.mergerequests;

import com.acme.bus.Listener;
import com.acme.forge.ci.PipelineCreatedEvent;

public class UpdateHead implements Listener<PipelineCreatedEvent> {

  @Override
  public void onEvent(PipelineCreatedEvent event) {
    System.out.println(event.pipelineId());
  }
}
