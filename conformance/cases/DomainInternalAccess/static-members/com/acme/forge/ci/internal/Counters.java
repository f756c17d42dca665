package com.acme.forge.ci.internal;

import java.util.concurrent.atomic.AtomicLong;

public final class Counters {

  public static final AtomicLong TOTAL = new AtomicLong();

  private Counters() {}

  public static long next() {
    return TOTAL.incrementAndGet();
  }
}
