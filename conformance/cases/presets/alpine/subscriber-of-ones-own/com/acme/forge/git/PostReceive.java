package com.acme.forge.git;

final class PostReceive {
  Object execute(String ref) throws Exception {
    new CreatePipelineTask().inform(new PushReceivedEvent(ref));
    return ref;
  }
}
