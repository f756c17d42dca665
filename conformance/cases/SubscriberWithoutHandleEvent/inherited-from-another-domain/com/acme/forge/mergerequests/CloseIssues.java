package com.acme.forge.mergerequests;

import com.acme.forge.ci.CiListener;
import com.acme.forge.git.PushReceived;

public class CloseIssues extends CiListener<PushReceived> {

  @Override
  public void onEvent(PushReceived event) {
    super.onEvent(event);
    System.out.println("closed");
  }
}
