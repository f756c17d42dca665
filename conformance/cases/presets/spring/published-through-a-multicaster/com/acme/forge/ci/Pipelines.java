package com.acme.forge.ci;

import com.acme.forge.git.BranchDeletedEvent;
import com.acme.forge.git.PushReceivedEvent;
import com.acme.forge.git.TagDeletedEvent;
import org.springframework.context.event.EventListener;

class Pipelines {

  @EventListener
  void on(PushReceivedEvent event) {
    System.out.println(event);
  }

  @EventListener
  void on(BranchDeletedEvent event) {
    System.out.println(event);
  }

  @EventListener
  void on(TagDeletedEvent event) {
    System.out.println(event);
  }
}
