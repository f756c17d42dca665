package com.acme.forge.git;

import com.acme.forge.ci.Pipelines;
import jakarta.jms.Message;

final class PostReceive {
  void execute(Pipelines pipelines, Message message) {
    pipelines.onMessage(message); // finds: CrossDomainWorkerCall git -> ci
  }
}
