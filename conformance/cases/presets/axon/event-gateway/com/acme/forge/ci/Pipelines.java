package com.acme.forge.ci;

import com.acme.forge.git.PushReceivedEvent;
import org.axonframework.eventhandling.EventHandler;

public class Pipelines {
  @EventHandler
  public void on(PushReceivedEvent event) {
    System.out.println("pipeline");
  }
}
