package com.acme.forge.packages;

import com.acme.bus.DomainEvent;

public enum MirrorStoppedEvent implements DomainEvent {
  BY_USER("user"),
  BY_SYSTEM("system");

  private final String reason;

  MirrorStoppedEvent(String reason) {
    this.reason = reason;
  }

  public String reason() {
    return reason;
  }
}
