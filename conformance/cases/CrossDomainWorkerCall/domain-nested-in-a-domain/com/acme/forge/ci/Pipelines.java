package com.acme.forge.ci;

import com.acme.forge.ci.lint.LintJob;

public class Pipelines {

  void create(long project) {
    new LintJob().perform(project);
  }
}
