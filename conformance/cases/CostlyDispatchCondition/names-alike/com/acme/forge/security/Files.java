package com.acme.forge.security;

final class Files {

  private Files() {}

  static boolean exists(String name) {
    return name.isEmpty();
  }
}
