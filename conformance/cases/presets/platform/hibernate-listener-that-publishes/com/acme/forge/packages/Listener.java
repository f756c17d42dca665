package com.acme.forge.packages;

import dev.ringfence.eventstore.EventStore;
import org.hibernate.event.spi.PostLoadEvent;
import org.hibernate.event.spi.PostLoadEventListener;

final class Listener implements PostLoadEventListener {

  private transient EventStore store;

  @Override
  public void onPostLoad(PostLoadEvent loaded) {
    store.publish(new PackagePublishedEvent(1)); // finds: PublishInEntityCallback packages
  }
}
