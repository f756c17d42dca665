package com.acme.forge.ci.api;

import com.acme.forge.ci.internal.PipelineFinder;

public interface Builds {

  PipelineFinder finder();
}
