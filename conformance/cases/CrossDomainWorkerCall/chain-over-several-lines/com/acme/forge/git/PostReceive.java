package com.acme.forge.git;

public class PostReceive {

  void execute(Jobs jobs, long project) {
    jobs.of("main")
        .of("next")
        .build()
        .perform(project); // finds: CrossDomainWorkerCall git -> ci
    String queue =
        jobs.of("main")
            .build()
            .queueName() // finds: CrossDomainWorkerCall git -> ci
            .trim();
    System.out.println(queue);
  }
}
