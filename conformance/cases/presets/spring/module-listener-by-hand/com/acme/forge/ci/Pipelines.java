package com.acme.forge.ci;

import com.acme.forge.git.PushReceived;
import org.springframework.modulith.events.ApplicationModuleListener;

public class Pipelines {
  @ApplicationModuleListener
  public void on(PushReceived event) {
    System.out.println("pipeline");
  }
}
