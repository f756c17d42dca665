package com.acme.forge.ci;

import jakarta.jms.Message;
import jakarta.jms.MessageListener;

public class Pipelines implements MessageListener {
  @Override
  public void onMessage(Message message) {
    System.out.println(message);
  }
}
