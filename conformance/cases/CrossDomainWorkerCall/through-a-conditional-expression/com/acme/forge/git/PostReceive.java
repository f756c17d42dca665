package com.acme.forge.git;

import com.acme.forge.ci.BuildJob;

public class PostReceive {

  void execute(BuildJob fast, BuildJob slow, boolean urgent, long project) {
    (urgent ? fast : slow).perform(project); // finds: CrossDomainWorkerCall git -> ci
    var chosen = urgent ? fast : slow;
    chosen.perform(project); // finds: CrossDomainWorkerCall git -> ci
  }

  void pick(BuildJob fast, BuildJob slow, int size, long project) {
    BuildJob chosen =
        switch (size) {
          case 0 -> fast;
          default -> slow;
        };
    chosen.perform(project); // finds: CrossDomainWorkerCall git -> ci
  }
}
