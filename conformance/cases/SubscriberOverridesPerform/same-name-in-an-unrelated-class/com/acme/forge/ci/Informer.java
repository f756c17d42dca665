package com.acme.forge.ci;

import com.acme.forge.git.PushReceived;

public class Informer {

  public void inform(PushReceived event) {
    System.out.println(event);
  }
}
