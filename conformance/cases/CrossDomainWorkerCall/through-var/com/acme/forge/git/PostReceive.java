package com.acme.forge.git;

import com.acme.forge.ci.BuildJob;
import java.util.List;

public class PostReceive {

  private BuildJob find() {
    return null;
  }

  void execute(BuildJob given, List<BuildJob> all, long project) {
    var constructed = new BuildJob(); // finds: CrossDomainWorkerCall git -> ci
    constructed.perform(project); // finds: CrossDomainWorkerCall git -> ci
    var found = find();
    found.perform(project); // finds: CrossDomainWorkerCall git -> ci
    var alias = given;
    alias.perform(project); // finds: CrossDomainWorkerCall git -> ci
    for (var each : all) {
      each.perform(project); // finds: CrossDomainWorkerCall git -> ci
    }
  }
}
