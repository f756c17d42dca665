package com.acme.forge.ci;

import com.acme.bus.Listener;
import com.acme.forge.git.PushReceived;

public interface Printing extends Listener<PushReceived> {

  @Override
  default void onEvent(PushReceived event) {
    System.out.println(event);
  }
}
