package com.acme.forge.git;

public class Settings {

  public Object self(Settings settings) {
    return settings;
  }
}
