package com.acme.forge.ci;

public record CreatePipeline(long id) {}
