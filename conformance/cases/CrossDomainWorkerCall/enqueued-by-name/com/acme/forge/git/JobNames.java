package com.acme.forge.git;

final class JobNames {

  static final String CI = "com.acme.forge.ci";
  static final String BUILD = CI + ".BuildJob";

  private JobNames() {}
}
