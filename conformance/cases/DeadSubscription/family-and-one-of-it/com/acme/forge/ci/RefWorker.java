package com.acme.forge.ci;

import com.acme.forge.git.RefEvent;
import dev.ringfence.eventstore.Subscriber;

public final class RefWorker implements Subscriber<RefEvent> {

  @Override
  public void handleEvent(RefEvent event) {
    System.out.println(event);
  }
}
