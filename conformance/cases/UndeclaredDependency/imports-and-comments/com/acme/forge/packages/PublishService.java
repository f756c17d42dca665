package com.acme.forge.packages;

import com.acme.forge.ci.Pipelines;

/** See {@link Pipelines}. */
class PublishService {

  // Once it held new Pipelines().
  String execute() {
    return "com.acme.forge.ci.Pipelines";
  }
}
