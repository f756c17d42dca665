package com.acme.forge.packages;

import com.acme.forge.ci.Pipelines;

class RemoveService {

  static class Helper {

    long third() {
      return new Pipelines().count(); // finds: UndeclaredDependency packages -> ci
    }
  }
}
