package com.acme.forge.ci;

import org.springframework.context.ApplicationEvent;
import org.springframework.context.event.SmartApplicationListener;

class ShutDown implements SmartApplicationListener {

  @Override
  public boolean supportsEventType(Class<? extends ApplicationEvent> type) {
    return true;
  }

  @Override
  public void onApplicationEvent(ApplicationEvent event) {} // finds: SubscriberWithoutHandleEvent ci
}
