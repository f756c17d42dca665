package com.acme.forge.packages;

import com.acme.bus.Bus;
import com.acme.forge.common.AfterSave;
import com.acme.forge.common.Persistent;
import java.util.stream.Stream;

@Persistent
public class Package {

  private static Bus bus;

  private long id;

  static void connect(Bus newBus) {
    bus = newBus;
  }

  @AfterSave
  void saved() {
    Stream.of(new PackagePublishedEvent(id)).forEach(bus::publish); // finds: PublishInEntityCallback packages
  }
}
