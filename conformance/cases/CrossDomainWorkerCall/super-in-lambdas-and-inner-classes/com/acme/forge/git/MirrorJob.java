package com.acme.forge.git;

import com.acme.forge.ci.Named;

class MirrorJob extends Named {

  private final Runnable prepare = super::prepare;

  @Override
  public void perform(long id) {
    Runnable first = () -> super.perform(id);
    Runnable second = MirrorJob.super::prepare;
    first.run();
    second.run();
    prepare.run();
    new Object() {
      void run() {
        prepare();
        MirrorJob.super.perform(id);
        MirrorJob.this.prepare();
      }
    }.run();
  }

  class Inner {
    void run() {
      prepare();
      MirrorJob.super.prepare();
      Runnable later = MirrorJob.super::prepare;
      later.run();
    }
  }
}
