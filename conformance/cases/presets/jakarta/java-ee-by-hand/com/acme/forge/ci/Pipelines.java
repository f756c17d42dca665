package com.acme.forge.ci;

import com.acme.forge.git.PushReceivedEvent;
import javax.ejb.Asynchronous;
import javax.ejb.Schedule;
import javax.ejb.Timeout;
import javax.enterprise.event.Observes;

public class Pipelines {

  public void on(@Observes PushReceivedEvent event) {
    System.out.println(event);
  }

  @Asynchronous
  public void create(String ref) {
    System.out.println(ref);
  }

  @Schedule(hour = "3")
  public void cleanUp() {
    System.out.println("clean");
  }

  @Timeout
  public void cancel() {
    System.out.println("too late");
  }
}
