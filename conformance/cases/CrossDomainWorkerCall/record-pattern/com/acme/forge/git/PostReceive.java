package com.acme.forge.git;

import com.acme.forge.ci.BuildStep;

public class PostReceive {

  String execute(Object step) {
    if (step instanceof BuildStep(String branch, long id)) {
      return branch + id;
    }
    return "none";
  }
}
