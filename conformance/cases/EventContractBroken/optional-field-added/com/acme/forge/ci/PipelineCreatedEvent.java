package com.acme.forge.ci;

import com.acme.forge.common.Nullable;
import dev.ringfence.eventstore.Event;
import java.util.Optional;

public record PipelineCreatedEvent(long pipelineId, @Nullable String ref, Optional<String> source) implements Event {}
