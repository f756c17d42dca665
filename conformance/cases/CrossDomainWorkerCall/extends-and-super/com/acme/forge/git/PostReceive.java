package com.acme.forge.git;

public class PostReceive {

  void execute(long project) {
    new MirrorJob().perform(project);
  }
}
