package com.acme.forge.ci;

import com.acme.forge.git.PushReceivedEvent;
import jakarta.enterprise.event.Observes;

public class Pipelines {
  public void on(String name, @Observes PushReceivedEvent event) {
    System.out.println(name + event);
  }
}
