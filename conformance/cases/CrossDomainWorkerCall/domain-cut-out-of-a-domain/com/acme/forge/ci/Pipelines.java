package com.acme.forge.ci;

import com.acme.forge.ci.lint.LintJob;

public class Pipelines {

  void execute(LintJob lint) {
    lint.perform(3); // finds: CrossDomainWorkerCall ci -> lint
  }
}
