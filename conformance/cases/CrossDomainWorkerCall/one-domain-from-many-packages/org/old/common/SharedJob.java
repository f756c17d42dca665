package org.old.common;

import com.acme.jobs.BackgroundJob;

public abstract class SharedJob extends BackgroundJob {

  public static void announce() {
    System.out.println("shared");
  }
}
