package com.acme.forge.ci;

import com.acme.bus.Listener;
import com.acme.forge.git.PushReceived;

public class CreatePipeline implements Listener<PushReceived> {

  private final Informer informer = new Helper();

  @Override
  public void onEvent(PushReceived event) {
    informer.inform(event);
  }

  private static class Helper extends Informer {
    @Override
    public void inform(PushReceived event) {
      System.out.println("helper " + event);
    }
  }
}
