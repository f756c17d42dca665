package com.acme.forge.git;

import com.github.kagkarlsson.scheduler.task.helper.Tasks;

final class PostReceive {
  Object execute(String ref) throws Exception {
    return Tasks.oneTime(ref).execute((instance, context) -> System.out.println(instance));
  }
}
