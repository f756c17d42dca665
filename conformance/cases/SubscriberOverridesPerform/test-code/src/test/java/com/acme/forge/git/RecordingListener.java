package com.acme.forge.git;

import com.acme.bus.Listener;

class RecordingListener implements Listener<PushReceivedEvent> {

  @Override
  public void inform(PushReceivedEvent event) {
    System.out.println(event);
  }
}
