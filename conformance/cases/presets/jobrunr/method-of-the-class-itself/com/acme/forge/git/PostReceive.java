package com.acme.forge.git;

import org.jobrunr.scheduling.JobScheduler;

public class PostReceive {
  public void execute(JobScheduler scheduler, String ref) {
    scheduler.enqueue(() -> update(ref));
    scheduler.enqueue(this::updateAll);
  }

  public void update(String ref) {
    System.out.println(ref);
  }

  public void updateAll() {
    System.out.println("all");
  }
}
