package com.acme.forge.ci;

import com.acme.forge.common.Mirror;
import com.acme.jobs.Async;

class CiMirror implements Mirror {

  @Async
  @Override
  public void update(long project) {
    System.out.println(project);
  }
}
