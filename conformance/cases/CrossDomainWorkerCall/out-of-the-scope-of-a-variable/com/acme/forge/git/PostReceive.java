package com.acme.forge.git;

import com.acme.forge.ci.BuildJob;
import java.util.List;

public class PostReceive {

  private final Mirror job = new Mirror();

  void execute(Object found, List<BuildJob> jobs) {
    if (!(found instanceof BuildJob job)) {
      job.perform(1);
    }
    if (found instanceof BuildJob job && job != null || this.job.perform(2)) {
      this.job.perform(3);
    }
    for (BuildJob job : jobs) {
      System.out.println(job);
    }
    job.perform(4);
    jobs.forEach(job -> System.out.println(job));
    List.of(1L).forEach(id -> job.perform(id));
    {
      BuildJob job = null;
      System.out.println(job);
      this.job.perform(5);
    }
    job.perform(6);
    try (Mirror job = new Mirror()) {
      job.perform(7);
    }
  }
}
