package com.acme.forge.security;

import com.acme.forge.packages.PackagePublishedEvent;
import dev.ringfence.eventstore.Registry;
import dev.ringfence.eventstore.Subscriptions;
import java.io.File;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

final class SecuritySubscriptions implements Subscriptions {

  private final CompletableFuture<String> prefix = new CompletableFuture<>();
  private final Semaphore free = new Semaphore(1);

  @Override
  public void register(Registry registry) {
    registry
        .subscribe(ScanWorker.class)
        .to(PackagePublishedEvent.class)
        .when(event -> Path.of(event.path()).normalize().startsWith("npm"))
        .when(event -> new File(event.path()).getName().endsWith(".tgz"))
        .when(event -> URI.create(event.link()).getHost() != null)
        .when(event -> !InetSocketAddress.createUnresolved(event.link(), 80).isUnresolved())
        .when(event -> new Timestamp(event.at()).before(new Timestamp(0)))
        .when(event -> event.path().startsWith(prefix.getNow("")) && free.availablePermits() > 0)
        .when(event -> TimeUnit.DAYS.toMillis(1) < event.at());
  }
}
