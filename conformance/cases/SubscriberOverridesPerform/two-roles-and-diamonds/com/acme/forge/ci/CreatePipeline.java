package com.acme.forge.ci;

import com.acme.forge.git.PushReceivedEvent;

public final class CreatePipeline extends Base<String, PushReceivedEvent> implements Marked<PushReceivedEvent> {

  @Override
  protected String read(PushReceivedEvent event) {
    return "push";
  }

  @Override
  public void inform(PushReceivedEvent event) { // finds: SubscriberOverridesPerform ci
    onEvent(event);
  }

  public void inform(Object event) {}

  public void inform(PushReceivedEvent event, String... more) {}
}
