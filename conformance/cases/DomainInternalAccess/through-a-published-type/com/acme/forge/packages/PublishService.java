package com.acme.forge.packages;

import com.acme.forge.ci.api.Pipelines;
import com.acme.forge.ci.api.PipelinesProvider;

class PublishService {

  long execute() {
    Pipelines pipelines = PipelinesProvider.pipelines();
    return pipelines.count();
  }
}
