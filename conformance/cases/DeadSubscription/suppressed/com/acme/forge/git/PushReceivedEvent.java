package com.acme.forge.git;

import dev.ringfence.eventstore.Event;

@SuppressWarnings("DeadSubscription") // Published by the old server.
public record PushReceivedEvent(long projectId) implements Event {}
