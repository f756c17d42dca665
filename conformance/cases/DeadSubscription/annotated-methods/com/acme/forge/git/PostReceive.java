package com.acme.forge.git;

import com.acme.forge.common.Facts;

class PostReceive {

  void execute(Facts facts) {
    facts.tell(new PushReceivedEvent(1));
  }
}
