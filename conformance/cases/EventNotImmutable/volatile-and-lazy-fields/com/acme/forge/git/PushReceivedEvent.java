package com.acme.forge.git;

import com.acme.bus.DomainEvent;

public final class PushReceivedEvent implements DomainEvent {

  private final String ref;
  private volatile String branch; // finds: EventNotImmutable git
  private transient int hash;

  public PushReceivedEvent(String ref) {
    this.ref = ref;
  }

  public String branch() {
    if (branch == null) {
      branch = ref.substring(ref.lastIndexOf('/') + 1);
    }
    return branch;
  }

  @Override
  public int hashCode() {
    if (hash == 0) {
      hash = ref.hashCode();
    }
    return hash;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PushReceivedEvent push && push.ref.equals(ref);
  }
}
