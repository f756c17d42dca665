package com.acme.forge.common;

public interface Refreshable {

  void refresh();
}
