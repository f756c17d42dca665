package com.acme.forge.packages;

import jakarta.persistence.EntityManager;

public class Packages {

  private final EntityManager entities;

  public Packages(EntityManager entities) {
    this.entities = entities;
  }

  public boolean isKnown(long id) {
    return entities.find(String.class, id) != null;
  }
}
