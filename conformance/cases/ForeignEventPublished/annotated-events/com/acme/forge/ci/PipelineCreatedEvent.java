package com.acme.forge.ci;

import com.acme.forge.common.Fact;

@Fact
public record PipelineCreatedEvent(long pipelineId) {}
