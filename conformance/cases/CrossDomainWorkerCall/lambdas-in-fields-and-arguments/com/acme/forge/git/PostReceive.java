package com.acme.forge.git;

import com.acme.forge.ci.BuildJob;
import java.util.concurrent.Executor;

public class PostReceive {

  private final Runnable later = () -> new BuildJob().perform(1); // finds: CrossDomainWorkerCall git -> ci
  private final Runnable muchLater =
      () -> {
        System.out.println("much later");
        new BuildJob().perform(2); // finds: CrossDomainWorkerCall git -> ci
      };

  void execute(Executor executor, BuildJob build) {
    executor.execute(() -> build.perform(3)); // finds: CrossDomainWorkerCall git -> ci
    executor.execute(later);
    executor.execute(muchLater);
    executor.execute(
        new Runnable() {
          @Override
          public void run() {
            build.perform(4); // finds: CrossDomainWorkerCall git -> ci
          }
        });
  }
}
