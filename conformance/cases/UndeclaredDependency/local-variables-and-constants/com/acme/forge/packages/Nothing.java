package com.acme.forge.packages;

import com.acme.forge.ci.Pipelines;

class Nothing {

  boolean nothing() {
    Pipelines none = null; // finds: UndeclaredDependency packages -> ci
    return none == null;
  }
}
