package com.acme.forge.git;

import jakarta.jms.Message;
import jakarta.jms.MessageListener;

final class PostReceive {
  void execute(MessageListener listener, Message message) {
    listener.onMessage(message);
  }
}
