package com.acme.forge.packages;

import com.acme.bus.Bus;
import com.acme.forge.common.AfterSave;

public abstract class Base {

  private static Bus bus;

  private long id;

  static void connect(Bus newBus) {
    bus = newBus;
  }

  @AfterSave
  protected void saved() {
    bus.publish(new PackagePublishedEvent(id)); // finds: PublishInEntityCallback packages
  }
}
