package com.acme.forge.ci;

import com.acme.bus.DomainEvent;
import com.acme.forge.common.ForgeListener;

abstract class CiListener<B extends DomainEvent> extends ForgeListener<B> {

  protected void handle(B event) {
    System.out.println(event);
  }
}
