package com.acme.forge.git;

import jakarta.jms.JMSContext;
import jakarta.jms.Queue;

final class PostReceive {
  void execute(JMSContext context, Queue pushes, String ref) {
    context.createProducer().send(pushes, ref);
  }
}
