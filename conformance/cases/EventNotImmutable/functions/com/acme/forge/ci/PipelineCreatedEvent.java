package com.acme.forge.ci;

import dev.ringfence.eventstore.Event;
import java.lang.reflect.Method;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.function.Supplier;

public record PipelineCreatedEvent(
    long pipelineId,
    Supplier<String> ref, // finds: EventNotImmutable ci
    Predicate<String> filter, // finds: EventNotImmutable ci
    Runnable done, // finds: EventNotImmutable ci
    Callable<String> result, // finds: EventNotImmutable ci
    Method callback) // finds: EventNotImmutable ci
    implements Event {}
