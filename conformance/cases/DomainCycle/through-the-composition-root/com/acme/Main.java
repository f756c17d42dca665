package com.acme;

import com.acme.forge.ci.Pipelines;
import com.acme.forge.git.Tags;
import java.util.List;

public class Main {

  public Object all(Pipelines pipelines, Tags tags) {
    return List.of(pipelines, tags);
  }
}
