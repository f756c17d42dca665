package com.acme.forge.git;

import alpine.event.framework.Subscriber;

final class PostReceive {
  Object execute(Subscriber subscriber, String ref) throws Exception {
    subscriber.inform(new PushReceivedEvent(ref));
    return ref;
  }
}
