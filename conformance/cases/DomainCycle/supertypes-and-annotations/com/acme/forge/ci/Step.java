package com.acme.forge.ci;

import com.acme.forge.git.Audited;

public interface Step {

  @Audited // finds: DomainCycle ci -> git
  void run();
}
