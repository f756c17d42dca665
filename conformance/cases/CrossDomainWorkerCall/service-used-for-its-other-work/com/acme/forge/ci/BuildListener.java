package com.acme.forge.ci;

import com.acme.bus.Listener;

public class BuildListener implements Listener<PipelineCreatedEvent> {

  private long last;

  @Override
  public void onEvent(PipelineCreatedEvent event) {
    last = event.pipelineId();
  }

  public long last() {
    return last;
  }
}
