package com.acme.forge.common;

import dev.ringfence.eventstore.Event;
import dev.ringfence.eventstore.Registry;
import dev.ringfence.eventstore.Subscriber;
import dev.ringfence.eventstore.Subscriptions;
import java.util.ArrayList;
import java.util.List;

public final class Plugins implements Subscriptions {

  private final List<Class<? extends Subscriber<Event>>> found = new ArrayList<>();

  @Override
  public void register(Registry registry) {
    for (Class<? extends Subscriber<Event>> each : found) {
      registry.subscribe(each).to(Event.class);
    }
  }
}
