package com.acme.forge.git;

import lombok.Data;

@Data
public class Push {
  private long project;
  private Perform hook;

  public interface Perform {
    void perform(long id);
  }
}
