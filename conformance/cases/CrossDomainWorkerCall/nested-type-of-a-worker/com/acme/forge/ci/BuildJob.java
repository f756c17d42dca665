package com.acme.forge.ci;

import com.acme.jobs.BackgroundJob;

public class BuildJob extends BackgroundJob {

  @Override
  public void perform(long id) {
    System.out.println("building " + id);
  }

  public record Result(long id, String log) {}

  public enum Mode {
    FAST,
    SLOW
  }

  public static class Options {
    public Options with(Mode mode) {
      return this;
    }
  }
}
