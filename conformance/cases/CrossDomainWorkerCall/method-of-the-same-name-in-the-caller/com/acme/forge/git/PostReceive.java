package com.acme.forge.git;

import com.acme.forge.ci.BuildJob;
import java.util.function.LongConsumer;

public class PostReceive {

  private final BuildJob build;

  PostReceive(BuildJob build) {
    this.build = build;
  }

  LongConsumer execute(long project) {
    perform(project);
    this.performAsync(project);
    return this::perform;
  }

  void perform(long project) {
    System.out.println(build + " " + project);
  }

  void performAsync(long project) {
    new Inner().perform(project);
  }

  class Inner {
    void perform(long project) {
      PostReceive.this.perform(project);
    }
  }
}
