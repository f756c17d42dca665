package com.acme.forge.git;

import com.acme.forge.ci.Runners;
import java.util.concurrent.Executor;

public class PostReceive {

  void execute(Runners runners, Executor executor) {
    System.out.println(runners.online());
    Runners own = new Runners();
    executor.execute(own); // finds: CrossDomainWorkerCall git -> ci
    runners.run(); // finds: CrossDomainWorkerCall git -> ci
  }
}
