package com.acme.forge.git;

import com.acme.forge.ci.CreatePipeline;
import org.axonframework.commandhandling.gateway.CommandGateway;

final class PostReceive {
  Object execute(CommandGateway gateway, String ref) throws Exception {
    gateway.send(new CreatePipeline(ref));
    return gateway.sendAndWait(new CreatePipeline(ref));
  }
}
