package com.acme.forge.ci;

public record CreatePipelineEvent(long id) {}
