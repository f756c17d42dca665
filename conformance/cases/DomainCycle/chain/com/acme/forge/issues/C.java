package com.acme.forge.issues;

import com.acme.forge.wiki.D;

public class C {

  public Object d(D d) {
    return d;
  }
}
