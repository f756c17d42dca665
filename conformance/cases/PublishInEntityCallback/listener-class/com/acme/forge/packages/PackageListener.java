package com.acme.forge.packages;

import com.acme.bus.Bus;
import com.acme.forge.common.SaveListener;

final class PackageListener implements SaveListener<Package> {

  private final Bus bus;

  PackageListener(Bus bus) {
    this.bus = bus;
  }

  @Override
  public void saved(Package entity) {
    bus.publish(new PackagePublishedEvent(entity.id())); // finds: PublishInEntityCallback packages
  }

  @Override
  public void removed(Package entity) {
    if (entity.id() > 0) {
      bus.publish(new PackagePublishedEvent(entity.id())); // finds: PublishInEntityCallback packages
    }
  }
}
