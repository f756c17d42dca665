package com.acme.forge.git;

import com.acme.forge.common.Facts;
import com.acme.forge.common.Hears;

class Mirror {

  private Facts facts;

  @Hears
  void on(PushReceivedEvent event) {
    facts.tell(new BranchDeletedEvent(event.id()));
  }

  @Hears
  void on(BranchDeletedEvent event) {
    System.out.println(event.id());
  }
}
