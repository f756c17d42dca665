package com.acme.forge.ci;

import com.acme.forge.common.Refreshable;
import com.acme.jobs.BackgroundJob;

public class BuildJob extends BackgroundJob implements Refreshable {

  @Override
  public void perform(long id) {
    System.out.println(id);
  }

  @Override
  public void refresh() {
    perform(0);
  }
}
