package com.acme.forge.git;

import com.acme.forge.ci.BuildJob;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

public class PostReceive {

  private final List<BuildJob> jobs = new ArrayList<BuildJob>();
  private BuildJob last;

  PostReceive(BuildJob last) {
    this.last = last;
  }

  BuildJob execute(BuildJob next) {
    BuildJob previous = last;
    last = next;
    jobs.add(previous);
    BuildJob[] array = new BuildJob[jobs.size()];
    IntFunction<BuildJob[]> arrays = BuildJob[]::new;
    System.out.println(jobs.size() + array.length + arrays.apply(1).length);
    return array.clone()[0] == null ? previous : last;
  }
}
