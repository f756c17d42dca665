package com.acme.forge.ci;

import com.acme.forge.git.PushReceivedEvent;
import org.springframework.context.ApplicationEvent;
import org.springframework.context.event.SmartApplicationListener;

class Pipelines implements SmartApplicationListener {

  @Override
  public boolean supportsEventType(Class<? extends ApplicationEvent> type) {
    return type == PushReceivedEvent.class;
  }

  @Override
  public void onApplicationEvent(ApplicationEvent event) {
    System.out.println(event);
  }
}
