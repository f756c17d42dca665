package com.acme.forge.ci;

import com.acme.bus.DomainEvent;
import com.acme.forge.common.ForgeListener;

abstract class CiListener<A, B extends DomainEvent> extends ForgeListener<B> {

  @Override
  public void onEvent(B event) {
    System.out.println(event);
  }
}
