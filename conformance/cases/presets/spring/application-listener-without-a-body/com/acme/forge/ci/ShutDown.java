package com.acme.forge.ci;

import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ContextClosedEvent;

class ShutDown implements ApplicationListener<ContextClosedEvent> {
  @Override
  public void onApplicationEvent(ContextClosedEvent event) {} // finds: SubscriberWithoutHandleEvent ci
}
