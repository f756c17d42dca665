package com.acme.forge.ci;

import com.acme.forge.git.PushReceivedEvent;

class CreatePipeline extends CiListener<PushReceivedEvent> {

  @Override
  protected void handle(PushReceivedEvent event, String by) {
    System.out.println(by + event);
  }

  public <T> void inform(T something, Class<T> type) {
    System.out.println(type.cast(something));
  }
}
