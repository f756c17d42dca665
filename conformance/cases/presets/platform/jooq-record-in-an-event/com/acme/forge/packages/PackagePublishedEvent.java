package com.acme.forge.packages;

import dev.ringfence.eventstore.Event;
import org.jooq.Record;

public record PackagePublishedEvent(Record row) implements Event {} // finds: EventNotImmutable packages
