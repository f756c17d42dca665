package com.acme.forge.git;

import com.acme.forge.ci.BuildJob;
import com.acme.forge.ci.PipelineJob;
import com.acme.forge.common.ProjectJob;

public class PostReceive {

  void execute(BuildJob leaf, PipelineJob base, ProjectJob shared, long project) {
    leaf.perform(project); // finds: CrossDomainWorkerCall git -> ci
    base.perform(project); // finds: CrossDomainWorkerCall git -> ci
    shared.perform(project);
  }
}
