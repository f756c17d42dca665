package com.acme.forge.git;

import com.acme.forge.ci.BuildJob;

public class PostReceive {

  void execute(BuildJob given) {
    try (BuildJob held = given) {
      System.out.println(held);
    }
  }
}
