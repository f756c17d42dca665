package com.acme.forge.ci;

public record PipelineCreatedEvent(long id) implements PipelineEvent {}
