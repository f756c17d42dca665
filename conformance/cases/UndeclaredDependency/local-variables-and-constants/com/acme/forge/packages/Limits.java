package com.acme.forge.packages;

import com.acme.forge.ci.Pipelines;

class Limits {

  int limit() {
    return Pipelines.LIMIT; // finds: UndeclaredDependency packages -> ci
  }
}
