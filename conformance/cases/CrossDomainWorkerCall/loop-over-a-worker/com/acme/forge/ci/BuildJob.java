package com.acme.forge.ci;

import com.acme.jobs.BackgroundJob;
import java.util.Iterator;
import java.util.List;

public class BuildJob extends BackgroundJob implements Iterable<String> {

  @Override
  public void perform(long id) {
    System.out.println("building " + id);
  }

  @Override
  public Iterator<String> iterator() {
    return List.of("compile", "test").iterator();
  }
}
