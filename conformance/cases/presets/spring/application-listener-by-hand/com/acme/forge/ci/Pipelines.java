package com.acme.forge.ci;

import com.acme.forge.git.PushReceived;
import org.springframework.context.ApplicationListener;

public class Pipelines implements ApplicationListener<PushReceived> {
  @Override
  public void onApplicationEvent(PushReceived event) {
    System.out.println(event);
  }
}
