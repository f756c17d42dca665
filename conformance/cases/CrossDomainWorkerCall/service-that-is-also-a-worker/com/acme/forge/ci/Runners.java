package com.acme.forge.ci;

public class Runners implements Runnable {

  @Override
  public void run() {
    System.out.println("runners");
  }

  public int online() {
    return 1;
  }
}
