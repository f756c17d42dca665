package com.acme.forge.ci;

import com.acme.bus.DomainEvent;

public enum RunnerPauseEvent implements DomainEvent { // finds: EventNaming ci
  BY_USER,
  BY_SYSTEM
}
