package com.acme.forge.ci;

public final class PipelineFinishedEvent extends PipelineEvent {

  private boolean passed; // finds: EventNotImmutable ci

  public boolean passed() {
    return passed;
  }
}
