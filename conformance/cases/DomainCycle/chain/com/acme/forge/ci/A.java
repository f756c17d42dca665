package com.acme.forge.ci;

import com.acme.forge.git.B;
import com.acme.forge.issues.C;

public class A {

  public Object b(B b) {
    return b;
  }

  public Object c(C c) {
    return c;
  }
}
