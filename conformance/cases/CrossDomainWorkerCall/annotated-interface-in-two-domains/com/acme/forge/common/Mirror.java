package com.acme.forge.common;

public interface Mirror {

  void update(long project);
}
