package com.acme.forge.ci;

import com.acme.forge.git.PushReceived;
import org.springframework.transaction.event.TransactionalEventListener;

public class Pipelines {
  @TransactionalEventListener
  public void on(PushReceived event) {
    System.out.println("pipeline");
  }
}
