package com.acme.forge.packages;

import dev.ringfence.eventstore.EventStore;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.PostPersist;

@Entity
public class Package {

  private static EventStore store;

  @Id private long id;

  static void connect(EventStore newStore) {
    store = newStore;
  }

  @PostPersist
  void created() {
    id++;
  }

  EventStore store() {
    return store;
  }
}
