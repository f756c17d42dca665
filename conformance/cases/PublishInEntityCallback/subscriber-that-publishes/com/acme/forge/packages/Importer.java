package com.acme.forge.packages;

import com.acme.bus.Bus;
import com.acme.bus.Listener;
import com.acme.forge.git.PushReceivedEvent;

public class Importer implements Listener<PushReceivedEvent> {

  private final Bus bus;

  public Importer(Bus bus) {
    this.bus = bus;
  }

  @Override
  public void onEvent(PushReceivedEvent event) {
    bus.publish(new PackagePublishedEvent(event.id()));
  }
}
