package com.acme.forge.ci;

import com.acme.bus.Listener;
import com.acme.forge.git.PushReceivedEvent;

public interface Printing extends Listener<PushReceivedEvent> {

  @Override
  default void onEvent(PushReceivedEvent event) {
    System.out.println(event);
  }
}
