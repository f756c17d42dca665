package com.acme.forge.ci;

import com.acme.bus.DomainEvent;
import com.acme.bus.Listener;

@SuppressWarnings("rawtypes")
class Raw implements Listener {

  @Override
  public void onEvent(DomainEvent event) {
    System.out.println(event);
  }
}
