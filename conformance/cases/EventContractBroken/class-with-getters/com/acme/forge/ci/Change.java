package com.acme.forge.ci;

public abstract class Change {

  private final String author = ""; // finds: EventContractBroken ci

  public String getAuthor() {
    return author;
  }
}
