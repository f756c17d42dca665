package com.acme.forge.ci.deploy.stages;

import com.acme.forge.ci.BuildJob;
import com.acme.forge.ci.lint.LintJob;

public class Stage {

  void create(BuildJob build, LintJob lint, long project) {
    build.perform(project);
    lint.perform(project);
  }
}
