package com.acme.forge.git;

import com.acme.forge.ci.BuildJob;

class Hooks {

  protected BuildJob inherited;
  final BuildJob build;

  Hooks(BuildJob build) {
    this.build = build;
    this.inherited = build;
  }
}
