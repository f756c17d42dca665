package com.acme.forge.git;

import com.acme.forge.ci.MissingJob;
import static com.acme.forge.ci.MissingHelpers.*;

public class PostReceive {

  void execute(MissingJob job) {
    job.perform(1);
    new MissingJob().perform(2);
    enqueueFor(3);
    com.acme.forge.ci.OtherMissingJob.perform(4);
  }
}
