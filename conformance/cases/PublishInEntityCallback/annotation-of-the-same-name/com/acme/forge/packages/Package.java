package com.acme.forge.packages;

import com.acme.bus.Bus;
import com.acme.forge.common.Persistent;
import com.acme.forge.packages.orm.AfterSave;

@Persistent
public class Package {

  private static Bus bus;

  private long id;

  static void connect(Bus newBus) {
    bus = newBus;
  }

  @AfterSave
  void saved() {
    bus.publish(new PackagePublishedEvent(id));
  }
}
