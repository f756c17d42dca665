package com.acme.forge.git;

import java.util.Map;

public class PostReceive {

  private static final String BUILD = "com.acme.forge.ci.BuildJob";

  Object execute(Map<String, Object> container) throws ReflectiveOperationException {
    System.out.println(container.get("com.acme.forge.ci.BuildJob"));
    return Class.forName(BUILD).getDeclaredConstructor().newInstance();
  }
}
