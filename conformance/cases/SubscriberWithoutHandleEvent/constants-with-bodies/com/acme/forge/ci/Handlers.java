package com.acme.forge.ci;

import dev.ringfence.eventstore.Subscriber;

enum Handlers implements Subscriber<PipelineCreatedEvent> {
  PRINT {
    @Override
    public void handleEvent(PipelineCreatedEvent event) {
      System.out.println(event);
    }
  },
  COUNT {
    private int count;

    @Override
    public void handleEvent(PipelineCreatedEvent event) {
      count++;
      System.out.println(count);
    }
  };
}
