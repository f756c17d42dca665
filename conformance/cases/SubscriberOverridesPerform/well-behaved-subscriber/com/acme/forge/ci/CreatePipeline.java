package com.acme.forge.ci;

import com.acme.bus.Listener;
import com.acme.forge.git.PushReceived;

public class CreatePipeline implements Listener<PushReceived>, Runnable {

  private PushReceived last;

  @Override
  public void onEvent(PushReceived event) {
    last = event;
    informed(event);
  }

  @Override
  public void run() {
    inform(last);
  }

  protected void informed(PushReceived event) {
    System.out.println(event);
  }

  @Override
  public String toString() {
    return "informed of " + last;
  }
}
