package com.acme.forge.packages;

import com.acme.bus.Bus;
import com.acme.forge.common.AfterSave;
import com.acme.forge.common.Persistent;

class Packages {

  @Persistent
  static class Tag {

    private Bus bus;

    @AfterSave
    void saved() {
      bus.publish(new PackagePublishedEvent(1)); // finds: PublishInEntityCallback packages
    }
  }
}
