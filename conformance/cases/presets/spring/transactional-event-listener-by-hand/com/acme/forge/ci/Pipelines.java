package com.acme.forge.ci;

import com.acme.forge.git.PushReceivedEvent;
import org.springframework.transaction.event.TransactionalEventListener;

public class Pipelines {
  @TransactionalEventListener
  public void on(PushReceivedEvent event) {
    System.out.println("pipeline");
  }
}
