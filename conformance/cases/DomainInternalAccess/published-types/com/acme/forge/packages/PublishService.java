package com.acme.forge.packages;

import com.acme.forge.ci.PipelineId;
import com.acme.forge.ci.api.Pipelines;
import com.acme.forge.ci.api.v2.Builds;
import java.util.List;

class PublishService implements Builds {

  private final Pipelines pipelines;
  private final List<PipelineId> ids = List.of(new PipelineId(1));

  PublishService(Pipelines pipelines) {
    this.pipelines = pipelines;
  }

  @Override
  public long count() {
    return pipelines.count() + ids.size();
  }
}
