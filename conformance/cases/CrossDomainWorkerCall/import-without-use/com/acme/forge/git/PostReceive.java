package com.acme.forge.git;

import com.acme.forge.ci.BuildJob;
import com.acme.forge.ci.*;

public class PostReceive {

  void execute() {
    System.out.println("nothing");
  }
}
