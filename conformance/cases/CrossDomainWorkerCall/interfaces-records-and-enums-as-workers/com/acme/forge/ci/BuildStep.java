package com.acme.forge.ci;

public record BuildStep(String branch) implements Step {

  @Override
  public void perform(Long id) {
    System.out.println(branch + id);
  }
}
