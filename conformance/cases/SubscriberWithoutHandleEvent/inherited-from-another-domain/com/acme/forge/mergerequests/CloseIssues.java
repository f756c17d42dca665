package com.acme.forge.mergerequests;

import com.acme.forge.ci.CiListener;
import com.acme.forge.git.PushReceivedEvent;

public class CloseIssues extends CiListener<PushReceivedEvent> {

  @Override
  public void onEvent(PushReceivedEvent event) {
    super.onEvent(event);
    System.out.println("closed");
  }
}
