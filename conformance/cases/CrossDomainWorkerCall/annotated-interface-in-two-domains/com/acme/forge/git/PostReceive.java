package com.acme.forge.git;

import com.acme.forge.common.Mirror;

public class PostReceive {

  void execute(Mirror mirror, long project) {
    mirror.update(project);
  }
}
