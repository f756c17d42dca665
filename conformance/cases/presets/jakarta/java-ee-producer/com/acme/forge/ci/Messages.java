package com.acme.forge.ci;

import javax.jms.Message;
import javax.jms.MessageListener;

public class Messages implements MessageListener {

  @Override
  public void onMessage(Message message) {
    System.out.println(message);
  }
}
