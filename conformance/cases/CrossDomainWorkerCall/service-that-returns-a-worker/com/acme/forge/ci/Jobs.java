package com.acme.forge.ci;

public class Jobs {

  public BuildJob build() {
    return new BuildJob();
  }

  public static Jobs create() {
    return new Jobs();
  }
}
