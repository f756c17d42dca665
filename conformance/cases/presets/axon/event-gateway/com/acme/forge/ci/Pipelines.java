package com.acme.forge.ci;

import com.acme.forge.git.PushReceived;
import org.axonframework.eventhandling.EventHandler;

public class Pipelines {
  @EventHandler
  public void on(PushReceived event) {
    System.out.println("pipeline");
  }
}
