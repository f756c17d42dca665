package com.acme.forge.ci.script;

import java.time.Duration;

/**
 * What a script may take.
 *
 * @param timeout after which it is killed
 * @param outputBytes how much of what it prints is kept
 */
public record ScriptLimits(Duration timeout, int outputBytes) {

  /** Ten minutes, and a quarter of a megabyte. */
  public static ScriptLimits standard() {
    return new ScriptLimits(Duration.ofMinutes(10), 1 << 18);
  }

  public ScriptLimits withTimeout(Duration newTimeout) {
    return new ScriptLimits(newTimeout, outputBytes);
  }
}
