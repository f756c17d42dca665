package com.acme.forge.ci;

import com.acme.forge.git.PushReceivedEvent;
import com.google.common.eventbus.Subscribe;

public class Pipelines {
  @Subscribe
  public void on(PushReceivedEvent event) {
    System.out.println("pipeline");
  }

  public int running() {
    return 0;
  }
}
