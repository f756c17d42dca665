package com.acme.forge.ci;

import com.acme.forge.common.Async;

public class Pipelines {

  @Async
  public void create(long project) {
    System.out.println(project);
  }

  @Deprecated
  public void createOld(long project) {
    System.out.println(project);
  }
}
