package com.acme.forge.ci;

import com.acme.forge.git.PushReceived;
import jakarta.enterprise.event.Observes;

public class Pipelines {
  public void on(@Observes PushReceived event) {
    System.out.println(event);
  }
}
