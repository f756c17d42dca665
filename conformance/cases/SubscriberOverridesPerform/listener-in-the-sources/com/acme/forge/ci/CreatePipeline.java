package com.acme.forge.ci;

import com.acme.forge.common.Hook;
import java.util.List;

class CreatePipeline extends Hook<String> {

  @Override
  public void runAll(List<String> events) { // finds: SubscriberOverridesPerform ci
    System.out.println(events);
  }

  @Override
  public void run(String event) { // finds: SubscriberOverridesPerform ci
    System.out.println(event);
  }

  @Override
  protected void handle(String event) {
    System.out.println("handled " + event);
  }

  public void run(Integer number) {
    System.out.println(number);
  }
}
