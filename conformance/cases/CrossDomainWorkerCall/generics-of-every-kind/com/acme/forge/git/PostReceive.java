package com.acme.forge.git;

import com.acme.forge.ci.BuildJob;
import com.acme.forge.ci.StagedJob;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

public class PostReceive {

  void self(BuildJob job, StagedJob<?> any) {
    job.stage("a").stage("b").perform(1); // finds: CrossDomainWorkerCall git -> ci
    any.perform(2); // finds: CrossDomainWorkerCall git -> ci
  }

  void containers(Map<String, List<BuildJob>> jobs, List<? super BuildJob> consumer) {
    for (var entry : jobs.entrySet()) {
      for (var job : entry.getValue()) {
        job.perform(1); // finds: CrossDomainWorkerCall git -> ci
      }
    }
    consumer.get(0).hashCode();
    consumer.add(null);
  }

  <T extends BuildJob & Comparable<T>> void intersection(T job, List<T> jobs) {
    job.compareTo(job);
    jobs.get(0).perform(4); // finds: CrossDomainWorkerCall git -> ci
  }

  void own(Holder<BuildJob> holder) {
    holder.value().perform(1); // finds: CrossDomainWorkerCall git -> ci
    holder.map(job -> "text").value().length();
    Holder.of(holder).value().map(job -> job).value().perform(2); // finds: CrossDomainWorkerCall git -> ci
  }

  void optional(Optional<BuildJob> job, Stream<? extends BuildJob> jobs) {
    job.filter(found -> true).orElseThrow().perform(1); // finds: CrossDomainWorkerCall git -> ci
    jobs.map(found -> found.stage("a")).forEach(found -> found.perform(2)); // finds: CrossDomainWorkerCall git -> ci
    job.map(Object::toString).map(String::length).orElse(0).intValue();
  }
}
