package com.acme.forge.ci;

public class PipelineFinishedEvent extends PipelineUpdateEvent {}
