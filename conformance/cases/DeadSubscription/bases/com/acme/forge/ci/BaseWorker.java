package com.acme.forge.ci;

import dev.ringfence.eventstore.Event;
import dev.ringfence.eventstore.Subscriber;

public abstract class BaseWorker<E extends Event> implements Subscriber<E> {

  @Override
  public void handleEvent(E event) {
    System.out.println(event);
  }
}
