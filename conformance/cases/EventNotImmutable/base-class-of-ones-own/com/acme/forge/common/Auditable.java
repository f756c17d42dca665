package com.acme.forge.common;

public abstract class Auditable {

  private String changedBy = "";

  public String changedBy() {
    return changedBy;
  }

  public void changedBy(String user) {
    changedBy = user;
  }
}
