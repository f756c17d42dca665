package com.acme.forge.ci;

import com.acme.jobs.Async;
import java.util.List;

public class Pipelines {

  @Async
  public void start(long id) {
    System.out.println(id);
  }

  public void start(Long id) {
    System.out.println(id);
  }

  public void start(Object id) {
    System.out.println(id);
  }

  public void start(int... ids) {
    System.out.println(ids.length);
  }

  @Async
  public void stop(String name, Object... arguments) {
    System.out.println(name + arguments.length);
  }

  public void stop(String name) {
    System.out.println(name);
  }

  public void stop(String name, List<?> arguments) {
    System.out.println(name + arguments);
  }
}
