package com.acme.forge.git;

import com.acme.forge.ci.BuildJob;
import com.acme.forge.ci.BuildStep;
import java.util.List;
import java.util.Objects;

public class PostReceive {

  String execute(BuildJob build, BuildStep step, List<BuildJob> all) {
    if (build.equals(all) || build.hashCode() == 0 || step.equals(build)) {
      return build.toString() + step.toString() + step.hashCode();
    }
    return Objects.requireNonNull(build).getClass().getName() + step + build;
  }
}
