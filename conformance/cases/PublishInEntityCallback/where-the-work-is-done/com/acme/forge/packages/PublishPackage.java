package com.acme.forge.packages;

import com.acme.bus.Bus;

class PublishPackage {

  void execute(Bus bus, Package saved) {
    bus.publish(new PackagePublishedEvent(saved.id()));
  }
}
