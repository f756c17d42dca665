package com.acme.forge.git;

import com.acme.forge.WarmUpJob;
import com.acme.forge.common.VacuumJob;

public class PostReceive {

  void execute(long project) {
    new WarmUpJob().perform(project);
    new VacuumJob().perform(project);
  }
}
