package com.acme.forge.packages;

import com.acme.forge.common.Facts;

class Upload {

  void execute(Facts facts) {
    facts.tell(new PackagePublished());
  }
}
