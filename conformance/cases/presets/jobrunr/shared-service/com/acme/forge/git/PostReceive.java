package com.acme.forge.git;

import com.acme.forge.common.Mailer;
import org.jobrunr.scheduling.JobScheduler;

final class PostReceive {
  void execute(JobScheduler scheduler, Mailer mailer, String ref) {
    scheduler.enqueue(() -> mailer.send(ref));
    scheduler.enqueue(() -> System.out.println(ref));
  }
}
