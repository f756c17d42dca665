package com.acme.forge.common.remote;

public final class Remote {

  private Remote() {}

  public static boolean ask(String name) {
    return name.isEmpty();
  }
}
