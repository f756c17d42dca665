package com.acme.forge.git;

public interface PushHook {

  void pushed(long project);
}
