package com.acme.forge.git;

import com.acme.forge.ci.BuildJob;

public class PostReceive {

  void execute(Jobs jobs, Holder<BuildJob> holder, long project) {
    jobs.build().perform(project); // finds: CrossDomainWorkerCall git -> ci
    Jobs.current().build().perform(project); // finds: CrossDomainWorkerCall git -> ci
    holder.get().perform(project); // finds: CrossDomainWorkerCall git -> ci
    jobs.held().get().perform(project); // finds: CrossDomainWorkerCall git -> ci
  }
}
