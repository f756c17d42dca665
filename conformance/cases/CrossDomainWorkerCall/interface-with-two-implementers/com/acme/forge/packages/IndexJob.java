package com.acme.forge.packages;

import com.acme.forge.common.Refreshable;
import com.acme.jobs.BackgroundJob;

public class IndexJob extends BackgroundJob implements Refreshable {

  @Override
  public void perform(long id) {
    System.out.println(id);
  }

  @Override
  public void refresh() {
    perform(1);
  }
}
