package com.acme.forge.ci;

public class PipelineEventListener {

  void on(Object event) {
    System.out.println(event);
  }
}
