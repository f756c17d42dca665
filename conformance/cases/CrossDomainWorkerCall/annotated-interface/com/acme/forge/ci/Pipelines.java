package com.acme.forge.ci;

import com.acme.jobs.Async;

@Async
public interface Pipelines {

  void create(long project);
}
