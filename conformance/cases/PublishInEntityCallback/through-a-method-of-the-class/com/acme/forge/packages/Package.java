package com.acme.forge.packages;

import com.acme.bus.Bus;
import com.acme.forge.common.AfterLoad;
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
    id++;
    tell(); // finds: PublishInEntityCallback packages
  }

  @AfterLoad
  void loaded() {
    Telling.tell(id); // finds: PublishInEntityCallback packages
  }

  private void tell() {
    Telling.tell(id);
  }

  static final class Telling {

    static void tell(long id) {
      bus.publish(new PackagePublishedEvent(id));
    }
  }
}
