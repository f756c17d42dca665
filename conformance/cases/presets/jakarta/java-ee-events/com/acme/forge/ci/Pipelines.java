package com.acme.forge.ci;

import com.acme.forge.git.PushReceivedEvent;
import javax.ejb.Asynchronous;
import javax.enterprise.event.Observes;
import javax.enterprise.event.ObservesAsync;

public class Pipelines {

  public void on(@Observes PushReceivedEvent event) {
    create(event.ref());
  }

  public void later(@ObservesAsync PushReceivedEvent event) {
    create(event.ref());
  }

  @Asynchronous
  public void create(String ref) {
    System.out.println(ref);
  }

  public int running() {
    return 0;
  }
}
