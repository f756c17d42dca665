package com.acme.forge.common;

public interface Hook {
  void run(String ref);
}
