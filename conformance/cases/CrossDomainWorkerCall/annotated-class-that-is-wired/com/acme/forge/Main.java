package com.acme.forge;

import com.acme.forge.ci.Pipelines;

public class Main {

  void wire() {
    Pipelines pipelines = new Pipelines();
    pipelines.create(); // finds: CrossDomainWorkerCall composition-root -> ci
  }
}
