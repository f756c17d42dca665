package com.acme.forge.git;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The heads of all branches. */
public final class Branches {

  private final Map<Branch, String> heads = new ConcurrentHashMap<>();

  private record Branch(long projectId, String name) {}

  public Optional<String> headOf(long projectId, String branch) {
    return Optional.ofNullable(heads.get(new Branch(projectId, branch)));
  }

  void moveTo(long projectId, String branch, String commit) {
    heads.put(new Branch(projectId, branch), commit);
  }

  /** Deletes a branch; false if there was none. */
  boolean delete(long projectId, String branch) {
    return heads.remove(new Branch(projectId, branch)) != null;
  }
}
