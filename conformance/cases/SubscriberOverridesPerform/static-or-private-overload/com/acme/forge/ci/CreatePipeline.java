package com.acme.forge.ci;

import com.acme.bus.Listener;
import com.acme.forge.git.PushReceived;

public class CreatePipeline implements Listener<PushReceived> {

  static void inform(String text) {
    System.out.println(text);
  }

  private void inform(long project) {
    System.out.println(project);
  }

  @Override
  public void onEvent(PushReceived event) {
    inform("created");
    inform(event.projectId());
  }
}
