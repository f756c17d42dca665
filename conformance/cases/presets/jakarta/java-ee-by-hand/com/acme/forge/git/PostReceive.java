package com.acme.forge.git;

import com.acme.forge.ci.Messages;
import com.acme.forge.ci.Pipelines;
import javax.jms.Message;

final class PostReceive {

  void execute(Pipelines pipelines, Messages messages, Message message) {
    pipelines.on(new PushReceivedEvent("main")); // finds: CrossDomainWorkerCall git -> ci
    pipelines.create("main"); // finds: CrossDomainWorkerCall git -> ci
    pipelines.cleanUp(); // finds: CrossDomainWorkerCall git -> ci
    pipelines.cancel(); // finds: CrossDomainWorkerCall git -> ci
    messages.onMessage(message); // finds: CrossDomainWorkerCall git -> ci
  }
}
