package com.acme.forge.packages.npm;

/** Why a request is refused, in words that npm shows to its user. */
public final class NpmProblem extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int status;

  private NpmProblem(int status, String message) {
    super(message);
    this.status = status;
  }

  static NpmProblem malformed(String message) {
    return new NpmProblem(400, message);
  }

  static NpmProblem unauthorized() {
    return new NpmProblem(401, "A valid token is needed");
  }

  static NpmProblem published(String name, String version) {
    return new NpmProblem(
        403, "%s@%s is published already; versions never change".formatted(name, version));
  }

  static NpmProblem notFound(String what) {
    return new NpmProblem(404, "There is no " + what);
  }

  static NpmProblem changedMeanwhile(String name) {
    return new NpmProblem(409, "%s was changed meanwhile; try again".formatted(name));
  }

  static NpmProblem tooLarge(int limit) {
    return new NpmProblem(413, "A request may be %d bytes long at most".formatted(limit));
  }

  /** The HTTP status. */
  public int status() {
    return status;
  }
}
