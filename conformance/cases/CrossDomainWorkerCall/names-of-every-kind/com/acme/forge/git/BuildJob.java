package com.acme.forge.git;

/** No worker, and git's own. */
class BuildJob {

  void perform(long id) {
    System.out.println("git's own " + id);
  }
}
