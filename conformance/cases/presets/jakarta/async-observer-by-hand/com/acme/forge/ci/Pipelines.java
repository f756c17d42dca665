package com.acme.forge.ci;

import com.acme.forge.git.PushReceivedEvent;
import jakarta.enterprise.event.ObservesAsync;

public class Pipelines {
  public void on(@ObservesAsync PushReceivedEvent event) {
    System.out.println(event);
  }
}
