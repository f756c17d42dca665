package com.acme.forge.ci;

import com.acme.jobs.Async;
import java.util.List;

public class Pipelines {

  @Async
  public void create(long project) {
    System.out.println(project);
  }

  public void create(String name) {
    System.out.println(name);
  }

  public void create(long project, String... names) {
    System.out.println(project + List.of(names).toString());
  }

  public void create(List<String> names) {
    System.out.println(names);
  }
}
