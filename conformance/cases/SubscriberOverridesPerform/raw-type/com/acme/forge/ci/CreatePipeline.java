package com.acme.forge.ci;

import com.acme.bus.DomainEvent;
import com.acme.bus.Listener;

@SuppressWarnings("rawtypes")
class CreatePipeline implements Listener {

  @Override
  public void inform(DomainEvent event) { // finds: SubscriberOverridesPerform ci
    System.out.println(event);
  }

  @Override
  public void onEvent(DomainEvent event) {
    System.out.println(event);
  }
}
