package dev.ringfence.eventstore;

import java.util.List;

/** The subscriptions that a store was to start with are wrong. */
public final class InvalidSubscriptionsException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String[] problems;

  InvalidSubscriptionsException(List<String> problems) {
    super(
        (problems.size() == 1 ? "A subscription is" : problems.size() + " subscriptions are")
            + " wrong:\n  - "
            + String.join("\n  - ", problems));
    this.problems = problems.toArray(String[]::new);
  }

  /** Every problem, each with what to do about it. */
  public List<String> problems() {
    return List.of(problems);
  }
}
