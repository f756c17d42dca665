package com.acme.forge.ci;

import com.acme.bus.Listener;
import com.acme.forge.git.PushReceivedEvent;

public class CreatePipeline implements Listener<PushReceivedEvent> {

  private final Informer informer = new Helper();

  @Override
  public void onEvent(PushReceivedEvent event) {
    informer.inform(event);
  }

  private static class Helper extends Informer {
    @Override
    public void inform(PushReceivedEvent event) {
      System.out.println("helper " + event);
    }
  }
}
