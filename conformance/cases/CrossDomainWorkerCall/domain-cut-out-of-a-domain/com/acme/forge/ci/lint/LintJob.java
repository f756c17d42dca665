package com.acme.forge.ci.lint;

import com.acme.jobs.BackgroundJob;

public class LintJob extends BackgroundJob {

  @Override
  public void perform(long id) {
    System.out.println("linting " + id);
  }
}
