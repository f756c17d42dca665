package com.acme.forge.git;

import com.acme.forge.ci.BuildJob;

@ReplacedBy(BuildJob.class)
public class PostReceive {

  @ReplacedBy(named = "com.acme.forge.ci.BuildJob")
  void execute(@ReplacedBy(BuildJob.class) long project) {
    System.out.println(project);
  }
}
