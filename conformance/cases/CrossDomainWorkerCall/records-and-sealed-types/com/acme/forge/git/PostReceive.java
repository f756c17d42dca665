package com.acme.forge.git;

import com.acme.forge.ci.Outcome;
import com.acme.forge.ci.Pipeline;

public class PostReceive {

  void execute(Outcome outcome) {
    new Pipeline(1, "main").perform();
    outcome.perform();
    if (outcome instanceof Outcome.Failed failed) {
      System.out.println(failed.log());
    }
  }
}
