package com.acme.forge.git;

import com.acme.forge.ci.Builds;
import com.acme.forge.ci.Pipelines;
import com.acme.forge.ci.Schedules;

public class PostReceive {

  private Pipelines held;

  PostReceive(Pipelines held) {
    this.held = held;
  }

  void execute(Builds builds, Schedules schedules, Object other) {
    builds.create();
    schedules.plan();
    System.out.println(new Pipelines.Options().all());
    System.out.println(Pipelines.NAME + held.hashCode() + held.equals(other));
    if (other instanceof Pipelines pipelines) {
      held = pipelines;
    }
    System.out.println(Pipelines.class.getName());
  }
}
