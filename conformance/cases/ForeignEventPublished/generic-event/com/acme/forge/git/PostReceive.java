package com.acme.forge.git;

import com.acme.bus.Bus;
import com.acme.forge.ci.RecordChangedEvent;

class PostReceive {

  void execute(Bus bus) {
    bus.publish(new RecordChangedEvent<>("a", "b")); // finds: ForeignEventPublished git -> ci
    RecordChangedEvent<Long> changed = new RecordChangedEvent<Long>(1L, 2L); // finds: ForeignEventPublished git -> ci
    republish(bus, changed);
  }

  private <E extends RecordChangedEvent<?>> void republish(Bus bus, E event) {
    bus.publish(event); // finds: ForeignEventPublished git -> ci
  }
}
