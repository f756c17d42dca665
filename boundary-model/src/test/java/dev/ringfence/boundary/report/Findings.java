package dev.ringfence.boundary.report;

import dev.ringfence.boundary.facts.Member;
import dev.ringfence.boundary.facts.Place;
import dev.ringfence.boundary.facts.TypeName;
import dev.ringfence.boundary.rule.Finding;
import dev.ringfence.boundary.rule.Severity;

/** Findings as the judge makes them. */
final class Findings {

  private Findings() {}

  /** A call of a worker in {@code git/PostReceive.java}. */
  static Finding call(int line) {
    return call("git/PostReceive.java", line, Severity.ERROR);
  }

  static Finding call(String file, int line, Severity severity) {
    return new Finding(
        "CrossDomainWorkerCall",
        severity,
        new Place(file, line, 7),
        new Member(new TypeName("acme.git", "PostReceive"), "execute", 1),
        new Member(new TypeName("acme.ci", "Jobs.Build"), "perform", 2),
        "git",
        "ci",
        "git runs ci's worker Build (PostReceive calls perform).",
        "Publish an event of git and subscribe Build to it in ci.",
        "https://ringfence.dev/rules/CrossDomainWorkerCall");
  }

  /** A subscriber without a handler, in a place of which only the file is known. */
  static Finding declaration() {
    return new Finding(
        "SubscriberWithoutHandleEvent",
        Severity.WARNING,
        new Place("ci/Idle.java", 0, 0),
        Member.type(new TypeName("acme.ci", "Idle")),
        null,
        "ci",
        null,
        "ci's subscriber Idle has no handleEvent.",
        "Declare handleEvent.",
        "https://ringfence.dev/rules/SubscriberWithoutHandleEvent");
  }
}
