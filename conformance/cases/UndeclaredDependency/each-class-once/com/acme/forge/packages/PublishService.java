package com.acme.forge.packages;

import com.acme.forge.ci.Pipelines;

class PublishService {

  long first() {
    return new Pipelines().count(); // finds: UndeclaredDependency packages -> ci
  }

  long second() {
    return new Pipelines().count();
  }

  static class Helper {

    long third(Pipelines pipelines) {
      return pipelines.count();
    }
  }
}
