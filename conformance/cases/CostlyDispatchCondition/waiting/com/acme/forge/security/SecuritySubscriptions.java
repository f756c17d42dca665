package com.acme.forge.security;

import com.acme.forge.packages.PackagePublishedEvent;
import dev.ringfence.eventstore.Registry;
import dev.ringfence.eventstore.Subscriptions;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.ReentrantLock;

final class SecuritySubscriptions implements Subscriptions {

  private final ReentrantLock lock = new ReentrantLock();
  private final CompletableFuture<Boolean> ready = new CompletableFuture<>();

  @Override
  public void register(Registry registry) {
    registry.subscribe(ScanWorker.class).to(PackagePublishedEvent.class).when(event -> Waits.sleep()); // finds: CostlyDispatchCondition security
    registry.subscribe(ScanWorker.class).to(PackagePublishedEvent.class).when(event -> Waits.lock(lock)); // finds: CostlyDispatchCondition security
    registry.subscribe(ScanWorker.class).to(PackagePublishedEvent.class).when(event -> ready.join()); // finds: CostlyDispatchCondition security
  }
}
