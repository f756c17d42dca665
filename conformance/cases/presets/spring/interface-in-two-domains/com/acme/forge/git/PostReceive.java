package com.acme.forge.git;

import com.acme.forge.common.Hook;

final class PostReceive {
  void execute(java.util.List<Hook> hooks, String ref) {
    hooks.forEach(hook -> hook.run(ref));
  }
}
