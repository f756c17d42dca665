package com.acme.forge.git;

import com.acme.forge.ci.Pipelines;
import java.util.List;
import java.util.function.Consumer;

public class PostReceive {

  Consumer<String> execute(Pipelines pipelines, long project) {
    pipelines.create("main");
    pipelines.create(project, "main");
    pipelines.create(List.of("main"));
    return pipelines::create;
  }
}
