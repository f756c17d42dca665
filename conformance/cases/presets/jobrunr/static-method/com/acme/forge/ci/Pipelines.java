package com.acme.forge.ci;

public final class Pipelines {
  public static void createFor(String ref) {
    System.out.println(ref);
  }
}
