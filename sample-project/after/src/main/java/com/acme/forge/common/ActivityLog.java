package com.acme.forge.common;

import java.util.function.Consumer;

/** Tells the people in front of the screen what happens. */
public final class ActivityLog {

  private final Consumer<String> lines;

  public ActivityLog(Consumer<String> lines) {
    this.lines = lines;
  }

  public void record(String domain, String message) {
    lines.accept("%-13s  %s".formatted(domain, message));
  }
}
