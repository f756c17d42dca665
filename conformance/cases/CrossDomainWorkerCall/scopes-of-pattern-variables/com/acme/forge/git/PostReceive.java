package com.acme.forge.git;

import com.acme.forge.ci.BuildJob;
import java.util.List;

public class PostReceive {

  private final MirrorJob job = new MirrorJob();

  void guard(Object found) {
    if (!(found instanceof BuildJob job)) {
      job.perform(1);
      return;
    }
    job.perform(2); // finds: CrossDomainWorkerCall git -> ci
  }

  void branches(Object found) {
    if (found instanceof BuildJob job && found.hashCode() > 0) {
      job.perform(3); // finds: CrossDomainWorkerCall git -> ci
    } else {
      job.perform(4);
    }
    job.perform(5);
  }

  void loop(List<?> found) {
    Object next = found.get(0);
    while (!(next instanceof BuildJob job)) {
      job.perform(6);
      next = found.get(1);
    }
    job.perform(7); // finds: CrossDomainWorkerCall git -> ci
  }

  boolean expression(Object found) {
    return found instanceof BuildJob job ? job.limit() > 1 : job.limit() > 2; // finds: CrossDomainWorkerCall git -> ci
  }

  void afterALoop(List<BuildJob> jobs) {
    for (BuildJob job : jobs) {
      System.out.println(job);
    }
    job.perform(8);
    jobs.forEach(job -> System.out.println(job));
    List.of(1L).forEach(id -> job.perform(id));
  }

  void localHides() {
    BuildJob job = null;
    this.job.perform(9);
    Runnable later =
        new Runnable() {
          private final MirrorJob job = new MirrorJob();

          @Override
          public void run() {
            job.perform(10);
          }
        };
    later.run();
  }
}
