package com.acme.forge.ci;

public enum CleanUp implements Step {
  CACHES;

  @Override
  public void perform(Long id) {
    System.out.println(id);
  }
}
