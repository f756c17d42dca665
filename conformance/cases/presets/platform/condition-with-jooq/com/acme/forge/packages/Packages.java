package com.acme.forge.packages;

import org.jooq.DSLContext;

public class Packages {

  private final DSLContext database;

  public Packages(DSLContext database) {
    this.database = database;
  }

  public boolean isKnown(long id) {
    return database.fetchExists(database.selectOne());
  }
}
