package com.acme.forge.ci.internal;

public class PipelineFinder {}
