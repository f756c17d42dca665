package com.acme.forge.ci;

import com.acme.forge.git.PushReceived;
import org.springframework.context.event.EventListener;

public class Pipelines {
  @EventListener
  public void on(PushReceived event) {
    System.out.println("pipeline");
  }
}
