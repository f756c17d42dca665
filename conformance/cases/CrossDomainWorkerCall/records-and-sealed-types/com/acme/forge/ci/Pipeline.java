package com.acme.forge.ci;

public record Pipeline(long id, String branch) {

  public Pipeline {
    if (id < 0) {
      throw new IllegalArgumentException("id");
    }
  }

  public void perform() {
    System.out.println(branch);
  }
}
