package com.acme.forge.ci;

import com.acme.bus.Listener;
import com.acme.forge.git.PushReceivedEvent;
import java.util.List;

public class CreatePipeline implements Listener<PushReceivedEvent> {

  public void inform(String text) {
    System.out.println(text);
  }

  public void inform(PushReceivedEvent event, int times) {
    System.out.println(times);
  }

  public void inform() {
    inform("nobody");
  }

  public void inform(List<PushReceivedEvent> events) {
    events.forEach(this::inform);
  }

  @Override
  public void onEvent(PushReceivedEvent event) {
    System.out.println(event.projectId());
  }
}
