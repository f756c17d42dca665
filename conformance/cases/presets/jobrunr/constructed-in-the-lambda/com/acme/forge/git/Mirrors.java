package com.acme.forge.git;

import com.acme.forge.ci.PipelineId;

public class Mirrors {
  public void update(PipelineId id) {
    System.out.println(id);
  }
}
