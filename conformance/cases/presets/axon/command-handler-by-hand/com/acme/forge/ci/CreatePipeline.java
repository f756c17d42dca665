package com.acme.forge.ci;

public record CreatePipeline(String ref) {}
