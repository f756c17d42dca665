package dev.ringfence.boundary.rule;

import java.util.Set;

/**
 * What a type is to background work.
 *
 * @param isWorker whether it runs work for its domain
 * @param isDedicated whether it is nothing else, so that all its methods count
 * @param runBy the methods that run it; empty if any does
 */
record WorkerRole(boolean isWorker, boolean isDedicated, Set<String> runBy) {

  static final WorkerRole NONE = new WorkerRole(false, false, Set.of());

  boolean isRunBy(String method) {
    return runBy.isEmpty() || runBy.contains(method);
  }
}
