package com.acme.forge.git;

import com.acme.forge.ci.*;

public class PreReceive {

  private final StringBuilder BuildJob = new StringBuilder();

  <BuildJob extends StringBuilder> void variable(BuildJob text) {
    text.append("a type variable");
  }

  void field() {
    BuildJob.append("a field");
    BuildJob();
  }

  private void BuildJob() {
    System.out.println("a method");
  }
}
