package com.acme.forge.git;

import com.acme.forge.wiki.D;

public class B {

  public Object d(D d) {
    return d;
  }
}
