package com.acme.wiring;

import com.acme.forge.ci.BuildJob;

public class Module {

  BuildJob build() {
    return new BuildJob();
  }
}
