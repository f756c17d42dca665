package com.acme.forge.ci;

import com.acme.bus.Listener;
import com.acme.forge.git.PushReceivedEvent;

public class CreatePipeline implements Listener<PushReceivedEvent> {

  static void inform(String text) {
    System.out.println(text);
  }

  private void inform(long project) {
    System.out.println(project);
  }

  @Override
  public void onEvent(PushReceivedEvent event) {
    inform("created");
    inform(event.projectId());
  }
}
