package com.acme.forge.git;

import com.acme.forge.ci.BakeryJob;

public class PostReceive {

  void execute(BakeryJob 仕事) {
    仕事.größer(); // finds: CrossDomainWorkerCall git -> ci
  }
}
