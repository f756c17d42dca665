package com.acme.forge.git;

final class PostReceive {
  Object execute(String ref) throws Exception {
    return new PushEvent().onSuccess(new PushEvent());
  }
}
