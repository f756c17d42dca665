package com.acme.forge.git;

import com.acme.forge.ci.BuildJob;

public class PostReceive extends Hooks {

  private static BuildJob shared;
  private final BuildJob own;
  private final Hooks hooks;

  PostReceive(BuildJob own, Hooks hooks) {
    super(own);
    this.own = own;
    this.hooks = hooks;
  }

  void execute(long project) {
    own.perform(project); // finds: CrossDomainWorkerCall git -> ci
    this.own.perform(project); // finds: CrossDomainWorkerCall git -> ci
    inherited.perform(project); // finds: CrossDomainWorkerCall git -> ci
    hooks.build.perform(project); // finds: CrossDomainWorkerCall git -> ci
    PostReceive.shared.perform(project); // finds: CrossDomainWorkerCall git -> ci
  }
}
