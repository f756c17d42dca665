package com.acme.forge.ci;

import com.acme.forge.common.Listener;

public class CreatePipeline implements Listener<String> {

  @Override
  public void inform(String event) {
    System.out.println(event);
  }
}
