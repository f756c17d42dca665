package com.acme.forge.git;

import com.acme.forge.ci.BuildJob;
import java.util.Comparator;
import java.util.List;

public class PostReceive<J extends BuildJob & Prioritized> {

  <T extends BuildJob & Comparable<T>> void sort(T job, List<T> jobs) {
    Comparator<T> order = T::compareTo;
    jobs.sort(order);
    System.out.println(job.compareTo(jobs.get(0)));
  }

  int priority(J job, List<? extends J> jobs) {
    return job.priority() + jobs.get(0).priority();
  }
}
