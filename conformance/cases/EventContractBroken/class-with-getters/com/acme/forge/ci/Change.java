package com.acme.forge.ci;

public abstract class Change {

  private final String author = "";

  public String getAuthor() {
    return author;
  }
}
