package com.acme.forge.packages.npm;

/** A name for a version that can be given to another one. */
record DistTag(String tag, String version) {}
