package org.old.search;

import com.acme.jobs.BackgroundJob;

public class ReindexJob extends BackgroundJob {

  @Override
  public void perform(long id) {
    System.out.println("indexing " + id);
  }
}
