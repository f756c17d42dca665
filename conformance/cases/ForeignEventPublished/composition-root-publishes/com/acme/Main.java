package com.acme;

import com.acme.bus.Bus;
import com.acme.forge.ci.PipelineCreatedEvent;

public final class Main {

  private Main() {}

  public static void run(Bus bus) {
    bus.publish(new PipelineCreatedEvent(0)); // finds: ForeignEventPublished composition-root -> ci
  }
}
