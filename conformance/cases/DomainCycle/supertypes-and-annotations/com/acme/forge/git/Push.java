package com.acme.forge.git;

import com.acme.forge.ci.Step;

public class Push implements Step {

  @Override
  public void run() {}
}
