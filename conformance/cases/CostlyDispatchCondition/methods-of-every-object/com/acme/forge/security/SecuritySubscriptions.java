package com.acme.forge.security;

import com.acme.forge.packages.PackagePublishedEvent;
import dev.ringfence.eventstore.Registry;
import dev.ringfence.eventstore.Subscriptions;
import java.sql.Connection;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

final class SecuritySubscriptions implements Subscriptions {

  private final Connection connection;
  private final Lock lock = new ReentrantLock();

  SecuritySubscriptions(Connection connection) {
    this.connection = connection;
  }

  @Override
  public void register(Registry registry) {
    registry
        .subscribe(ScanWorker.class)
        .to(PackagePublishedEvent.class)
        .when(event -> connection.equals(event) || lock.hashCode() == 1 || connection.toString().isEmpty());
  }
}
