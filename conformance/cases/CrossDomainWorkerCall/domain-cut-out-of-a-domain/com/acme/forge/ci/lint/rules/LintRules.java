package com.acme.forge.ci.lint.rules;

import com.acme.forge.ci.BuildJob;
import com.acme.forge.ci.lint.LintJob;

public class LintRules {

  void execute(LintJob lint, BuildJob build) {
    lint.perform(1);
    build.perform(2); // finds: CrossDomainWorkerCall lint -> ci
  }
}
