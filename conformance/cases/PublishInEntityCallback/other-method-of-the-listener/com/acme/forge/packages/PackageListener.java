package com.acme.forge.packages;

import com.acme.bus.Bus;
import com.acme.forge.common.SaveListener;

final class PackageListener implements SaveListener<String> {

  private final Bus bus;

  PackageListener(Bus bus) {
    this.bus = bus;
  }

  @Override
  public void saved(String entity) {
    System.out.println(entity);
  }

  void saved(String entity, long id) {
    bus.publish(new PackagePublishedEvent(id));
  }

  void flush() {
    bus.publish(new PackagePublishedEvent(1));
  }
}
