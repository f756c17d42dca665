package com.acme.forge.packages;

import com.acme.forge.ci.Traced;

class Annotated {

  @Traced // finds: UndeclaredDependency packages -> ci
  void execute() {}
}
