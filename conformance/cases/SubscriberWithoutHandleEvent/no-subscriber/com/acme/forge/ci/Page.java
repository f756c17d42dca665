package com.acme.forge.ci;

class Page {

  void onEvent(String event) {}

  void handleEvent(String event) {
    throw new UnsupportedOperationException(event);
  }
}
