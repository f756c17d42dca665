package dev.ringfence.eventstore.spring;

import dev.ringfence.eventstore.InvalidSubscriptionsException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says what is wrong with the subscriptions instead of a stack trace. */
final class InvalidSubscriptionsFailureAnalyzer
    extends AbstractFailureAnalyzer<InvalidSubscriptionsException> {

  @Override
  protected FailureAnalysis analyze(Throwable rootFailure, InvalidSubscriptionsException cause) {
    return new FailureAnalysis(
        "The event store cannot start. " + cause.getMessage(),
        "Correct them in the beans of dev.ringfence.eventstore.Subscriptions.",
        cause);
  }
}
