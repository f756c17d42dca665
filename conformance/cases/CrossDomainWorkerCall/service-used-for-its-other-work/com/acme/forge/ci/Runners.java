package com.acme.forge.ci;

public class Runners implements Runnable {

  public static final int LIMIT = 10;

  private int online;

  @Override
  public void run() {
    online++;
  }

  public int online() {
    return online;
  }
}
