package com.acme.forge.ci.api;

public interface Pipelines {

  long count();
}
