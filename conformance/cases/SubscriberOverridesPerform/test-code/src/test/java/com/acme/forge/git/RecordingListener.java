package com.acme.forge.git;

import com.acme.bus.Listener;

class RecordingListener implements Listener<PushReceived> {

  @Override
  public void inform(PushReceived event) {
    System.out.println(event);
  }
}
