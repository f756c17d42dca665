package com.acme.forge.security;

record Lock(String name) {

  boolean lock() {
    return name.isEmpty();
  }
}
