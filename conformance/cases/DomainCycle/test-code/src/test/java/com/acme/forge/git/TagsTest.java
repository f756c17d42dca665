package com.acme.forge.git;

import com.acme.forge.ci.Pipelines;

class TagsTest {

  Object pipelines(Pipelines pipelines) {
    return pipelines;
  }
}
