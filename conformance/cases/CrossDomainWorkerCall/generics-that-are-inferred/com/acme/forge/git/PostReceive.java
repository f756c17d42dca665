package com.acme.forge.git;

import com.acme.forge.ci.BuildJob;
import java.util.List;
import java.util.Map;

public class PostReceive {

  void execute(Map<String, List<BuildJob>> jobs, Holder<BuildJob> holder) {
    jobs.values().stream()
        .flatMap(List::stream)
        .forEach(job -> job.perform(1)); // finds: CrossDomainWorkerCall git -> ci
    Holder<BuildJob>.Box box = holder.new Box();
    box.open().perform(2); // finds: CrossDomainWorkerCall git -> ci
  }
}
