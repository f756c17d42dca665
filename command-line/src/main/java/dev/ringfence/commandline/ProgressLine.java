package dev.ringfence.commandline;

import dev.ringfence.sources.SourceCheck;
import java.io.PrintWriter;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Tells a person at a terminal how far a long run is, in a line that goes away. */
final class ProgressLine implements SourceCheck.Progress, AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(1);
  private static final Duration INTERVAL = Duration.ofMillis(100);

  private final @Nullable PrintWriter err;
  private long next = System.nanoTime() + PATIENCE.toNanos();
  private int shown;

  /** A line on that stream, or none at all if it is null. */
  ProgressLine(@Nullable PrintWriter err) {
    this.err = err;
  }

  @Override
  public synchronized void read(int done, int files) {
    if (err == null || System.nanoTime() - next < 0) {
      return;
    }
    next = System.nanoTime() + INTERVAL.toNanos();
    String text = "reading file " + done + " of " + files;
    err.print("\r" + text);
    err.flush();
    shown = Math.max(shown, text.length());
  }

  @Override
  public synchronized void close() {
    if (err != null && shown > 0) {
      err.print("\r" + " ".repeat(shown) + "\r");
      err.flush();
    }
  }
}
