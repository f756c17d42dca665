package dev.ringfence.eventstore.testing;

import dev.ringfence.eventstore.JobResult.DeadJob;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Subscribers have failed as often as they may. What the first one threw is the cause, those of
 * others are suppressed.
 */
public final class UndeliveredEventsError extends AssertionError {

  private static final long serialVersionUID = 1L;

  UndeliveredEventsError(List<DeadJob> dead) {
    super(
        dead.stream()
            .map(
                each ->
                    "  %s after %d attempts: %s"
                        .formatted(each.job(), each.job().attempt(), each.cause()))
            .collect(Collectors.joining("\n", "Not delivered:\n", "")),
        dead.get(0).cause());
    dead.stream().skip(1).forEach(each -> addSuppressed(each.cause()));
  }
}
