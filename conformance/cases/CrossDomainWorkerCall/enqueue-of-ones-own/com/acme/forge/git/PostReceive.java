package com.acme.forge.git;

import com.acme.jobs.Queue;

public class PostReceive {

  void execute(Queue queue, PushJob push, long project) {
    queue.enqueue(PushJob.class, project);
    queue.enqueue(new PushJob(), project);
    queue.enqueue(() -> push.perform(project));
    queue.enqueueByName("com.acme.forge.git.PushJob", project);
  }
}
