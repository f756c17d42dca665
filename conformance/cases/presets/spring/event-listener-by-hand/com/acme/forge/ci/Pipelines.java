package com.acme.forge.ci;

import com.acme.forge.git.PushReceivedEvent;
import org.springframework.context.event.EventListener;

public class Pipelines {
  @EventListener
  public void on(PushReceivedEvent event) {
    System.out.println("pipeline");
  }
}
