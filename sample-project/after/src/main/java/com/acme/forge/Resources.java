package com.acme.forge;

import java.util.ArrayDeque;
import java.util.Deque;

/** What has been opened, to be closed in the opposite order, whatever fails. */
final class Resources implements AutoCloseable {

  private final Deque<Runnable> closing = new ArrayDeque<>();

  /** Remembers how to close what was just opened. */
  synchronized void onClose(Runnable close) {
    closing.push(close);
  }

  /** Closes everything, once; what fails does not keep the rest from being closed. */
  @Override
  public synchronized void close() {
    if (closing.isEmpty()) {
      return;
    }
    try {
      closing.pop().run();
    } finally {
      close();
    }
  }

  /** As {@link #close}, because of a failure that what fails here must not hide. */
  void closeAfter(Exception failure) {
    try {
      close();
    } catch (RuntimeException e) {
      failure.addSuppressed(e);
    }
  }
}
