package com.acme.forge.ci.api;

import com.acme.forge.ci.internal.PipelineFinder;
import java.util.List;

public interface Pipelines {

  long count();

  static Pipelines open() {
    return PipelineFinder.open();
  }

  static List<? extends Pipelines> all() {
    return List.of(PipelineFinder.open().next());
  }
}
