package com.acme.forge.packages;

import com.acme.bus.DomainEvent;
import java.io.InputStream;
import java.util.function.Supplier;
import java.util.logging.Logger;

public final class PackagePublishedEvent implements DomainEvent {

  private static final Logger LOGGER = Logger.getLogger("packages");
  private static int count;

  private final long packageId;
  private transient InputStream content;
  private final transient Supplier<String> lazy = () -> "";

  public PackagePublishedEvent(long packageId, InputStream content) {
    this.packageId = packageId;
    this.content = content;
    count++;
    LOGGER.fine(lazy.get() + count + packageId + this.content);
  }
}
