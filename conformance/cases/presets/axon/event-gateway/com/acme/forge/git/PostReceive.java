package com.acme.forge.git;

import org.axonframework.eventhandling.gateway.EventGateway;

final class PostReceive {
  Object execute(EventGateway gateway, String ref) throws Exception {
    gateway.publish(new PushReceivedEvent(ref));
    return gateway;
  }
}
