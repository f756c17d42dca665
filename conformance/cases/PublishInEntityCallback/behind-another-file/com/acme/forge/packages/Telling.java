package com.acme.forge.packages;

import com.acme.bus.Bus;

final class Telling {

  private Telling() {}

  static void tell(Bus bus, long id) {
    bus.publish(new PackagePublishedEvent(id));
  }
}
