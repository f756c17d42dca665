package com.acme.forge.packages;

import java.util.concurrent.Callable;

public final class Repository implements Callable<String> {

  @Override
  public String call() {
    return "";
  }
}
