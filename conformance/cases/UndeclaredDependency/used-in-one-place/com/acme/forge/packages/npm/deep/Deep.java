package com.acme.forge.packages.npm.deep;

import com.acme.forge.ci.Pipelines;
import java.util.function.Supplier;

class Deep {

  static final Supplier<Object> LATER = () -> new Pipelines();
}
