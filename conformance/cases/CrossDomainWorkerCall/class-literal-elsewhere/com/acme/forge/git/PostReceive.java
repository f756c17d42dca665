package com.acme.forge.git;

import com.acme.forge.ci.BuildJob;
import java.util.Map;
import java.util.logging.Logger;

@Handles({BuildJob.class, String.class})
public class PostReceive {

  private static final Logger LOG = Logger.getLogger(BuildJob.class.getName());
  private static final Map<Class<?>, String> NAMES = Map.of(BuildJob.class, "build");

  boolean execute(Map<Class<?>, Object> container, Object job) {
    LOG.info(NAMES.get(BuildJob.class));
    Object unused = container.get(BuildJob.class);
    Class<?>[] all = {BuildJob.class, BuildJob[].class};
    return job.getClass() == BuildJob.class || all.length == 0 || unused == null;
  }
}
