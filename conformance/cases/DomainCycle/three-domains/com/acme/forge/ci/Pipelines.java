package com.acme.forge.ci;

import com.acme.forge.packages.Packages;
import com.acme.forge.packages.Uploads;

public class Pipelines {

  public Object artifacts(Packages packages) {
    return packages.artifacts();
  }

  public Object others(Uploads uploads) {
    return uploads;
  }
}
