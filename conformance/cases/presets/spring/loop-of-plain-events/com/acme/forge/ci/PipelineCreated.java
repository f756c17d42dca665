package com.acme.forge.ci;

public record PipelineCreated(long projectId) {}
