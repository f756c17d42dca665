package dev.ringfence.conformance;

import dev.ringfence.boundary.rule.Finding;

/**
 * A finding as a witness reports it.
 *
 * @param mark what is found, and where
 * @param message what is said about it
 */
record Report(Mark mark, String message) {

  static Report of(Finding finding) {
    return new Report(Mark.of(finding), finding.message());
  }
}
