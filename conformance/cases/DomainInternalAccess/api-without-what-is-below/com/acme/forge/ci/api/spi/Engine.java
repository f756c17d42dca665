package com.acme.forge.ci.api.spi;

public interface Engine {}
