package com.acme.forge.git;

public class Queue {
  public void enqueue(Runnable work) {
    work.run();
  }
}
