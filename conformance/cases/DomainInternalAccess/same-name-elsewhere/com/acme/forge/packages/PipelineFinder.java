package com.acme.forge.packages;

class PipelineFinder {

  long find() {
    return 1;
  }
}
