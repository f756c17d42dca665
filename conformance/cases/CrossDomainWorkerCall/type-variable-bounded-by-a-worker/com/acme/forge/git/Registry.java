package com.acme.forge.git;

import com.acme.forge.ci.BuildJob;
import java.util.ArrayList;
import java.util.List;

public class Registry<B extends BuildJob> {

  private final List<B> all = new ArrayList<>();

  <T extends B> T add(T job) {
    all.add(job);
    return job;
  }

  boolean has(B job) {
    return all.contains(job) && job != null;
  }
}
