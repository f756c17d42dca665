package com.acme.forge.ci;

import com.acme.forge.git.PushReceived;

public final class CreatePipeline extends Base<String, PushReceived> implements Marked<PushReceived> {

  @Override
  protected String read(PushReceived event) {
    return "push";
  }

  @Override
  public void inform(PushReceived event) { // finds: SubscriberOverridesPerform ci
    onEvent(event);
  }

  public void inform(Object event) {}

  public void inform(PushReceived event, String... more) {}
}
