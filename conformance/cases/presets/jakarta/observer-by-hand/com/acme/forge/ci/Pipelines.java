package com.acme.forge.ci;

import com.acme.forge.git.PushReceivedEvent;
import jakarta.enterprise.event.Observes;

public class Pipelines {
  public void on(@Observes PushReceivedEvent event) {
    System.out.println(event);
  }
}
