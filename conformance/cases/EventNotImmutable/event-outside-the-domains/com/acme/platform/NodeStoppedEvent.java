package com.acme.platform;

import com.acme.bus.DomainEvent;

public class NodeStoppedEvent implements DomainEvent {

  public String node = ""; // finds: EventNotImmutable composition-root
}
