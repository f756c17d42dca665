package com.acme.forge.ci;

import com.acme.bus.Listener;
import com.acme.forge.git.RefEvent;

class CreatePipeline implements Listener<RefEvent> {

  @Override
  public void onEvent(RefEvent event) {
    switch (event) {
      case RefEvent.CreatedEvent(String ref) -> System.out.println(ref);
      case RefEvent.DeletedEvent deleted -> {}
    }
  }
}
