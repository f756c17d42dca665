package com.acme.forge.ci;

import com.acme.forge.git.PushReceivedEvent;
import org.springframework.modulith.events.ApplicationModuleListener;

public class Pipelines {
  @ApplicationModuleListener
  public void on(PushReceivedEvent event) {
    System.out.println("pipeline");
  }
}
