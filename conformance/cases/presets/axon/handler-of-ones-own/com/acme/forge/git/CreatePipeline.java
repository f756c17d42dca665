package com.acme.forge.git;

public record CreatePipeline(String ref) {}
