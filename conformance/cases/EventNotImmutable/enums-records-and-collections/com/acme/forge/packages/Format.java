package com.acme.forge.packages;

public enum Format {
  NPM,
  MAVEN
}
