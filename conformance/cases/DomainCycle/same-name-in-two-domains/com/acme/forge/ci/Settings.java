package com.acme.forge.ci;

public class Settings {

  public Object other(com.acme.forge.git.Settings settings) {
    return settings;
  }
}
