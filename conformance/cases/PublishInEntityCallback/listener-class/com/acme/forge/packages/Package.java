package com.acme.forge.packages;

import com.acme.forge.common.Persistent;

@Persistent
public class Package {

  private long id;

  public long id() {
    return id;
  }
}
