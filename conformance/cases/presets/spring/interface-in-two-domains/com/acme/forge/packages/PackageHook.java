package com.acme.forge.packages;

import com.acme.forge.common.Hook;
import org.springframework.scheduling.annotation.Async;

class PackageHook implements Hook {
  @Async
  @Override
  public void run(String ref) {
    System.out.println(ref);
  }
}
