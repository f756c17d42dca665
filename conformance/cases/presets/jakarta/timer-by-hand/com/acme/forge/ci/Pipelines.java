package com.acme.forge.ci;

import jakarta.ejb.Schedule;

public class Pipelines {
  @Schedule(hour = "3")
  public void createFor() {
    System.out.println("pipeline");
  }
}
