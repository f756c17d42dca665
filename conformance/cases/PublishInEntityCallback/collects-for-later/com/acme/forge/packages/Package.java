package com.acme.forge.packages;

import com.acme.bus.Bus;
import com.acme.bus.DomainEvent;
import com.acme.forge.common.AfterSave;
import com.acme.forge.common.Persistent;
import java.util.ArrayList;
import java.util.List;

@Persistent
public class Package {

  private static Bus bus;

  private long id;

  static void connect(Bus newBus) {
    bus = newBus;
  }

  private final List<DomainEvent> happened = new ArrayList<>();

  @AfterSave
  void saved() {
    happened.add(new PackagePublishedEvent(id));
  }

  void tell() {
    happened.forEach(bus::publish);
  }
}
