package com.acme.forge.packages;

import dev.ringfence.eventstore.EventStore;
import org.springframework.data.relational.core.conversion.MutableAggregateChange;
import org.springframework.data.relational.core.mapping.event.BeforeSaveCallback;

final class Names implements BeforeSaveCallback<StringBuilder> {

  private final EventStore store;

  Names(EventStore store) {
    this.store = store;
  }

  @Override
  public StringBuilder onBeforeSave(
      StringBuilder name, MutableAggregateChange<StringBuilder> change) {
    return name.reverse();
  }

  void published(long packageId) {
    store.publish(new PackagePublishedEvent(packageId));
  }
}
