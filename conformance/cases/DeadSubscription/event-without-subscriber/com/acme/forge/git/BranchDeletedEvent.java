package com.acme.forge.git;

import dev.ringfence.eventstore.Event;

public record BranchDeletedEvent(String branch) implements Event {} // finds: DeadSubscription git
