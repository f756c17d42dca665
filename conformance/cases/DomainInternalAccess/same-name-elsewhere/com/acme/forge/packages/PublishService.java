package com.acme.forge.packages;

class PublishService {

  long execute() {
    return new com.acme.forge.packages.PipelineFinder().find();
  }
}
