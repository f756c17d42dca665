package com.acme.forge.git;

import com.acme.forge.ci.BuildJob;
import java.io.Serializable;
import java.util.function.LongConsumer;
import java.util.function.Supplier;

public class PostReceive {

  private BuildJob kept;
  private final BuildJob[][] table = new BuildJob[2][2];

  void receivers(BuildJob job, boolean flag, int kind) {
    (kept = job).perform(1); // finds: CrossDomainWorkerCall git -> ci
    (flag ? job : null).perform(2); // finds: CrossDomainWorkerCall git -> ci
    (switch (kind) {
          case 1 -> job;
          case 2 -> {
            System.out.println("two");
            yield kept;
          }
          default -> null;
        })
        .perform(3); // finds: CrossDomainWorkerCall git -> ci
    table[0][1].perform(4); // finds: CrossDomainWorkerCall git -> ci
    table.clone();
    System.out.println(table.length + table[0].length);
    ((BuildJob & Cloneable) job).perform(5); // finds: CrossDomainWorkerCall git -> ci
    assert job.queueName() != null; // finds: CrossDomainWorkerCall git -> ci
  }

  void lambdas(BuildJob job) {
    Runnable first = (Runnable & Serializable) () -> job.perform(1); // finds: CrossDomainWorkerCall git -> ci
    LongConsumer second = (LongConsumer & Serializable) job::perform; // finds: CrossDomainWorkerCall git -> ci
    Supplier<Supplier<Runnable>> third = () -> () -> () -> job.perform(2); // finds: CrossDomainWorkerCall git -> ci
    Supplier<BuildJob[]> fourth = () -> new BuildJob[3];
    java.util.function.IntFunction<BuildJob[]> fifth = BuildJob[]::new;
    first.run();
    second.accept(third.hashCode() + fourth.hashCode() + fifth.hashCode());
  }

  void text() {
    String block =
        """
        new BuildJob().perform(1);
        """;
    String name = BuildJob.class.getSimpleName();
    System.out.println(block + name);
  }
}
