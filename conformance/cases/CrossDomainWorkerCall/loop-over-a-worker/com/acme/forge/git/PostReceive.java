package com.acme.forge.git;

import com.acme.forge.ci.BuildJob;

public class PostReceive {

  void execute(BuildJob given) {
    for (String step : given) {
      System.out.println(step);
    }
    Iterable<String> steps = given;
    steps.forEach(System.out::println);
  }
}
