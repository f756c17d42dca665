package com.acme.forge.ci;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;

/** All pipelines. */
public final class Pipelines {

  private final AtomicLong lastId = new AtomicLong();
  private final Map<Long, Pipeline> byId = new ConcurrentSkipListMap<>();

  /** The pipelines of a branch, the oldest first. */
  public List<Pipeline> of(long projectId, String branch) {
    return byId.values().stream()
        .filter(pipeline -> pipeline.projectId() == projectId && pipeline.branch().equals(branch))
        .toList();
  }

  Pipeline create(long projectId, String branch, String commit) {
    Pipeline pipeline =
        new Pipeline(lastId.incrementAndGet(), projectId, branch, commit, Pipeline.Status.RUNNING);
    byId.put(pipeline.id(), pipeline);
    return pipeline;
  }

  void cancel(long id) {
    byId.computeIfPresent(id, (same, pipeline) -> pipeline.canceled());
  }
}
