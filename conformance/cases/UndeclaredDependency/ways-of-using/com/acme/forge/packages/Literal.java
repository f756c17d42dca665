package com.acme.forge.packages;

import com.acme.forge.ci.Pipelines;

class Literal {

  String name() {
    return Pipelines.class.getName(); // finds: UndeclaredDependency packages -> ci
  }
}
