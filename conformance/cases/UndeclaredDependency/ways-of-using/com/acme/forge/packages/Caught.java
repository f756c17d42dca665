package com.acme.forge.packages;

import com.acme.forge.ci.BuildFailure;

class Caught {

  void execute(Runnable work) {
    try {
      work.run();
    } catch (BuildFailure e) { // finds: UndeclaredDependency packages -> ci
      System.out.println(e.getMessage());
    }
  }
}
