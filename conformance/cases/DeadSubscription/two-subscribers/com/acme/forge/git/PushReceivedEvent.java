package com.acme.forge.git;

import dev.ringfence.eventstore.Event;

public record PushReceivedEvent(long projectId) implements Event {}
