package com.acme.forge.ci;

import com.acme.bus.Listener;
import com.acme.forge.git.PushReceived;
import java.util.List;

public class CreatePipeline implements Listener<PushReceived> {

  public void inform(String text) {
    System.out.println(text);
  }

  public void inform(PushReceived event, int times) {
    System.out.println(times);
  }

  public void inform() {
    inform("nobody");
  }

  public void inform(List<PushReceived> events) {
    events.forEach(this::inform);
  }

  @Override
  public void onEvent(PushReceived event) {
    System.out.println(event.projectId());
  }
}
