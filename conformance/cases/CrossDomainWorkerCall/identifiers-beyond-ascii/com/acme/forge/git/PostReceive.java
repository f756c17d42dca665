package com.acme.forge.git;

import com.acme.forge.ci.Bäckerei;

public class PostReceive {

  void execute(Bäckerei 仕事) {
    仕事.größer(); // finds: CrossDomainWorkerCall git -> ci
  }
}
