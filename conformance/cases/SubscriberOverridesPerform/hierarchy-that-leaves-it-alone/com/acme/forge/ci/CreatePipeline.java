package com.acme.forge.ci;

import com.acme.forge.git.PushReceived;

class CreatePipeline extends CiListener<PushReceived> {

  @Override
  protected void handle(PushReceived event, String by) {
    System.out.println(by + event);
  }

  public <T> void inform(T something, Class<T> type) {
    System.out.println(type.cast(something));
  }
}
