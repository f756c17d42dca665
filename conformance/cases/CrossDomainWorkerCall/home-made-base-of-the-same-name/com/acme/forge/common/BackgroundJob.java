package com.acme.forge.common;

public abstract class BackgroundJob {

  public abstract void perform(long id);
}
