package com.acme.forge.common;

import java.util.concurrent.Callable;

public class Queue {
  public void submit(Callable<?> work) {
    System.out.println(work);
  }

  public void submitAll(Runnable... work) {
    System.out.println(work.length);
  }
}
