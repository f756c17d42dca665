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

  private Runnable later;

  @AfterSave
  void saved() {
    later =
        new Runnable() {
          @Override
          public void run() {
            bus.publish(new PackagePublishedEvent(id));
          }
        };
  }

  void tell() {
    later.run();
  }
}
