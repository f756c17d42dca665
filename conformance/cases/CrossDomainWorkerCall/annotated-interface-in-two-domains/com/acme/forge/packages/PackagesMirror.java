package com.acme.forge.packages;

import com.acme.forge.common.Mirror;

class PackagesMirror implements Mirror {

  @Override
  public void update(long project) {
    System.out.println(project);
  }
}
