package com.acme.forge.git;

import com.acme.forge.ci.BuildJob;

public class PostReceive<B extends BuildJob> {

  private final B build;

  PostReceive(B build) {
    this.build = build;
  }

  <T extends BuildJob> void execute(T given, long project) {
    given.perform(project); // finds: CrossDomainWorkerCall git -> ci
    build.perform(project); // finds: CrossDomainWorkerCall git -> ci
  }

  <T extends BuildJob & Runnable> void executeBoth(T given, long project) {
    given.perform(project); // finds: CrossDomainWorkerCall git -> ci
  }
}
