package com.acme.forge.packages;

class PublishService {

  Object execute() throws ReflectiveOperationException {
    return Class.forName("com.acme.forge.ci.internal.PipelineFinder").getName();
  }
}
