package com.acme.forge.ci;

import com.acme.bus.DomainEvent;
import com.acme.bus.Listener;

class AnyEvent implements Listener<DomainEvent> {

  @Override
  public void onEvent(DomainEvent event) {
    System.out.println(event);
  }
}
