package com.acme.forge.ci;

import com.acme.forge.git.PushReceived;
import jakarta.enterprise.event.ObservesAsync;

public class Pipelines {
  public void on(@ObservesAsync PushReceived event) {
    System.out.println(event);
  }
}
