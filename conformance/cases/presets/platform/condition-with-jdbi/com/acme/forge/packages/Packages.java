package com.acme.forge.packages;

import org.jdbi.v3.core.Jdbi;

public class Packages {

  private final Jdbi jdbi;

  public Packages(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  public boolean isKnown(long id) {
    return jdbi.withHandle(handle -> handle.createQuery("select 1").mapTo(Long.class).one()) == id;
  }
}
