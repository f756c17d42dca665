package com.acme.forge.security;

import com.acme.forge.packages.PackagePublishedEvent;
import dev.ringfence.eventstore.Registry;
import dev.ringfence.eventstore.Subscriptions;
import java.sql.Connection;
import java.sql.SQLException;

final class SecuritySubscriptions implements Subscriptions {

  private final Connection connection;

  SecuritySubscriptions(Connection connection) {
    this.connection = connection;
  }

  @Override
  public void register(Registry registry) {
    registry
        .subscribe(ScanWorker.class)
        .to(PackagePublishedEvent.class)
        .when(
            event -> {
              try {
                return connection.isValid(1); // finds: CostlyDispatchCondition security
              } catch (SQLException e) {
                return false;
              }
            });
  }
}
