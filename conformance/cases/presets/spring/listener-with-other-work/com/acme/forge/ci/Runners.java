package com.acme.forge.ci;

import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ContextRefreshedEvent;

public class Runners implements ApplicationListener<ContextRefreshedEvent> {

  private int online;

  @Override
  public void onApplicationEvent(ContextRefreshedEvent event) {
    online = 1;
  }

  public int online() {
    return online;
  }

  public void limitTo(int most) {
    online = Math.min(online, most);
  }

  public static Runners none() {
    return new Runners();
  }
}
