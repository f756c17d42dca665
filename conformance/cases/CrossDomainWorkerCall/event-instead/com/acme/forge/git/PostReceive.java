package com.acme.forge.git;

import com.acme.bus.Bus;

public class PostReceive {

  void execute(Bus bus, long project) {
    bus.publish(new PushReceivedEvent(project));
  }
}
