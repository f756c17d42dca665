package org.old.git;

import org.old.common.SharedJob;

public class OldHooks {

  void execute(SharedJob any) {
    SharedJob.announce();
    any.perform(1);
  }
}
