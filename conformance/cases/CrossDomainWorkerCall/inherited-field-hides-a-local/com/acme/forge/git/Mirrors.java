package com.acme.forge.git;

class Mirrors {

  protected final MirrorJob job = new MirrorJob();

  protected MirrorJob next() {
    return job;
  }
}
