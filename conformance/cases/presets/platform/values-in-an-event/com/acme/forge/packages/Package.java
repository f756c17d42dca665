package com.acme.forge.packages;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class Package {

  @Id private long id;

  PackagePublishedEvent published() {
    return new PackagePublishedEvent(id);
  }
}
