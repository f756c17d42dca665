package com.acme.forge.ci;

import com.acme.forge.common.Hook;
import org.springframework.scheduling.annotation.Async;

class PipelineHook implements Hook {
  @Async
  @Override
  public void run(String ref) {
    System.out.println(ref);
  }
}
