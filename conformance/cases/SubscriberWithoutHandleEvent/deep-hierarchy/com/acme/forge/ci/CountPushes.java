package com.acme.forge.ci;

import com.acme.forge.git.PushReceived;

class CountPushes extends CiListener<PushReceived> {

  @Override
  public void onEvent(PushReceived event) {} // finds: SubscriberWithoutHandleEvent ci
}
