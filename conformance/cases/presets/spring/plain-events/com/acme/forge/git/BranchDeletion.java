package com.acme.forge.git;

/** Heard here, and published by a library that is told its class. */
public class BranchDeletion {

  private String ref = "";

  public String getRef() {
    return ref;
  }

  public void setRef(String ref) {
    this.ref = ref;
  }
}
