package com.acme.forge.git;

import com.acme.forge.ci.*;

public class PostReceive {

  static class BuildJob {
    void perform(long id) {
      System.out.println("nested " + id);
    }
  }

  void nested(long project) {
    new BuildJob().perform(project);
  }
}
