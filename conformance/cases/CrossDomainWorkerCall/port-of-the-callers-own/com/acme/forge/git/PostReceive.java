package com.acme.forge.git;

import java.util.List;

public class PostReceive {

  void execute(PushHook first, List<PushHook> hooks, long project) {
    first.pushed(project);
    for (PushHook hook : hooks) {
      hook.pushed(project);
    }
  }
}
