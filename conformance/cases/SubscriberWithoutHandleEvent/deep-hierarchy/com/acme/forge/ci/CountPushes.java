package com.acme.forge.ci;

import com.acme.forge.git.PushReceivedEvent;

class CountPushes extends CiListener<PushReceivedEvent> {

  @Override
  public void onEvent(PushReceivedEvent event) {} // finds: SubscriberWithoutHandleEvent ci
}
