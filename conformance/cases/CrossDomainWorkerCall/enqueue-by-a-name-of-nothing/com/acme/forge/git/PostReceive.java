package com.acme.forge.git;

import com.acme.jobs.Queue;

public class PostReceive {

  private static String mutable = "com.acme.forge.ci.BuildJob";

  void execute(Queue queue, String given, long project) {
    queue.enqueueByName("BuildJob", project);
    queue.enqueueByName("com.acme.forge.ci.Pipelines", project);
    queue.enqueueByName("com.acme.forge.ci.NoSuchJob", project);
    queue.enqueueByName("Please run com.acme.forge.ci.BuildJob", project);
    queue.enqueueByName("", project);
    queue.enqueueByName(given, project);
    queue.enqueueByName(mutable, project);
    queue.enqueueByName("com.acme.forge.ci." + given, project);
  }
}
