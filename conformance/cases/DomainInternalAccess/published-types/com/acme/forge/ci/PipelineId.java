package com.acme.forge.ci;

public record PipelineId(long value) {}
