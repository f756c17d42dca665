package com.acme.forge.git;

public class Mirrors {
  public void update(String ref) {
    System.out.println(ref);
  }

  public void update(long id) {
    System.out.println(id);
  }
}
