package com.acme.forge.git;

final class PostReceive {
  void execute(Mirrors mirrors, String ref) {
    mirrors.update(ref);
    mirrors.on(ref);
    mirrors.updateAll();
  }
}
