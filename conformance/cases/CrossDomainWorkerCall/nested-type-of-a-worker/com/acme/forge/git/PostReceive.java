package com.acme.forge.git;

import com.acme.forge.ci.BuildJob;

public class PostReceive {

  String execute(BuildJob.Result given) {
    Object options = new BuildJob.Options().with(BuildJob.Mode.FAST);
    return given.log() + new BuildJob.Result(1, "ok") + options + BuildJob.Mode.valueOf("SLOW");
  }
}
