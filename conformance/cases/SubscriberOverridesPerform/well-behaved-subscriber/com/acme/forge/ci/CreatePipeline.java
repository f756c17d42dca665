package com.acme.forge.ci;

import com.acme.bus.Listener;
import com.acme.forge.git.PushReceivedEvent;

public class CreatePipeline implements Listener<PushReceivedEvent>, Runnable {

  private PushReceivedEvent last;

  @Override
  public void onEvent(PushReceivedEvent event) {
    last = event;
    informed(event);
  }

  @Override
  public void run() {
    inform(last);
  }

  protected void informed(PushReceivedEvent event) {
    System.out.println(event);
  }

  @Override
  public String toString() {
    return "informed of " + last;
  }
}
