package org.old.ci;

import com.acme.forge.ci.BuildJob;
import com.acme.legacy.pipelines.NightlyJob;

public class OldPipelines {

  void create() {
    new BuildJob().perform(1);
    new NightlyJob().perform(2);
  }
}
