package com.acme.forge.ci;

import com.acme.forge.git.BranchDeletion;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.context.event.EventListener;

class Pipelines {

  @EventListener
  void on(BranchDeletion deletion) {}

  @EventListener
  void on(ContextRefreshedEvent event) {}

  @EventListener(classes = BranchDeletion.class)
  void onAny() {}
}
