package com.acme.forge.git;

final class PostReceive {
  Object execute(String ref) throws Exception {
    return new PushReceivedEvent().onSuccess(new PushReceivedEvent());
  }
}
