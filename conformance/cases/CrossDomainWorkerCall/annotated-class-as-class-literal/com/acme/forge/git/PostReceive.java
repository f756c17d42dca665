package com.acme.forge.git;

import com.acme.forge.ci.Build;
import com.acme.forge.ci.Log;
import com.acme.forge.common.Jobs;

public class PostReceive {

  void execute(Jobs jobs) {
    jobs.start(Build.class); // finds: CrossDomainWorkerCall git -> ci
    jobs.start(Log.class);
    System.out.println(jobs.isRunning(Build.class));
  }
}
