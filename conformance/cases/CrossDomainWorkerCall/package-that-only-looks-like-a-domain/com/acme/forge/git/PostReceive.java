package com.acme.forge.git;

import com.acme.forge.ci.below.BelowJob;
import com.acme.forge.cicd.DeployJob;
import com.acme.forgery.ci.FakeJob;

public class PostReceive {

  void execute() {
    new FakeJob().perform(1);
    new DeployJob().perform(2);
    new BelowJob().perform(3);
  }
}
