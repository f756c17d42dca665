package com.acme.forge.ci;

import dev.ringfence.eventstore.Event;

public record NotifyUsersEvent(long projectId) implements Event {} // finds: EventNaming ci
