package com.acme.forge.ci;

import com.acme.forge.git.PushReceivedEvent;
import org.springframework.context.ApplicationListener;

public class Pipelines implements ApplicationListener<PushReceivedEvent> {
  @Override
  public void onApplicationEvent(PushReceivedEvent event) {
    System.out.println(event);
  }
}
