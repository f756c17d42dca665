package com.acme.forge.git;

import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Async;
import org.springframework.scheduling.annotation.Scheduled;

class Mirrors {
  @Async
  void update(String ref) {
    System.out.println(ref);
  }

  @Scheduled(fixedDelay = 1000)
  void updateAll() {
    update("main");
  }

  @EventListener
  void on(String ref) {
    update(ref);
    updateAll();
  }
}
