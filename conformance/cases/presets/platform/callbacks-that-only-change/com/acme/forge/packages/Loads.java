package com.acme.forge.packages;

import dev.ringfence.eventstore.EventStore;
import org.hibernate.event.spi.PostLoadEvent;
import org.hibernate.event.spi.PostLoadEventListener;

final class Loads implements PostLoadEventListener {

  private transient EventStore store;
  private long loads;

  @Override
  public void onPostLoad(PostLoadEvent loaded) {
    loads++;
  }

  /** Of the same name as the callback, and nobody's. */
  void onPostLoad(long packageId) {
    store.publish(new PackagePublishedEvent(packageId + loads));
  }
}
