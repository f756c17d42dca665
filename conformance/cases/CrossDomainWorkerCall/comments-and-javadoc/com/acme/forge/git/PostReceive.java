package com.acme.forge.git;

import com.acme.forge.ci.BuildJob;

/**
 * Once ran {@link BuildJob#perform(long)} itself.
 *
 * @see com.acme.forge.ci.BuildJob
 */
public class PostReceive {

  // new BuildJob().perform(1);
  /* BuildJob.perform(1) */
  String execute() {
    return "new com.acme.forge.ci.BuildJob().perform(1);";
  }
}
