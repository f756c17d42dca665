package com.acme.forge.packages;

import com.acme.bus.Bus;
import com.acme.forge.common.AfterSave;
import com.acme.forge.common.Persistent;

@Persistent
public class Package {

  private static Bus bus;

  private long id;

  static void connect(Bus newBus) {
    bus = newBus;
  }

  @AfterSave
  void saved() {
    publish(new PackagePublishedEvent(id));
    System.out.println(bus);
  }

  private void publish(PackagePublishedEvent event) {
    id = event.packageId();
  }
}
