package com.acme.forge.ci;

import com.acme.forge.git.PushReceivedEvent;
import org.springframework.context.ApplicationListener;

class Pipelines implements ApplicationListener<PushReceivedEvent> {

  @Override
  public void onApplicationEvent(PushReceivedEvent event) {
    event.getSource();
  }
}
