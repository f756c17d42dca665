package com.acme.forge.common;

import dev.ringfence.eventstore.Subscriptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

public abstract class BaseSubscriptions implements Subscriptions {

  protected boolean isOn(String flag) {
    return read().contains(flag);
  }

  private static String read() {
    try {
      return Files.readString(Path.of("flags"));
    } catch (IOException e) {
      return "";
    }
  }
}
