package com.acme.forge.packages;

import dev.ringfence.eventstore.Event;
import java.util.List;

public class PackagePublishedEvent implements Event {

  private final long packageId;
  protected final List<String> tags;
  public final String version;

  public PackagePublishedEvent(long packageId, List<String> tags, String version) {
    this.packageId = packageId;
    this.tags = List.copyOf(tags);
    this.version = version;
  }

  public long packageId() {
    return packageId;
  }

  /** Local variables are no state. */
  public String describe() {
    String text = version;
    text += packageId;
    return text;
  }
}
