package com.acme.forge.ci;

import com.acme.forge.git.PushReceivedEvent;

public class Informer {

  public void inform(PushReceivedEvent event) {
    System.out.println(event);
  }
}
