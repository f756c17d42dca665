package com.acme.forge.git;

import com.acme.forge.ci.CleanUp;

public class PostReceive {

  String execute(CleanUp cleanUp) {
    switch (cleanUp) {
      case CACHES:
        return "caches";
      default:
        return cleanUp == CleanUp.LOGS ? "logs" : "other";
    }
  }
}
