package dev.ringfence.eventstore.spring;

import dev.ringfence.eventstore.Operations;
import org.springframework.boot.actuate.health.AbstractHealthIndicator;
import org.springframework.boot.actuate.health.Health;

/**
 * Whether the store runs and its engine answers. Dead letters are shown, but make nobody restart
 * the process, which would not help.
 */
final class EventStoreHealthIndicator extends AbstractHealthIndicator {

  private final ManagedEventStore store;

  EventStoreHealthIndicator(ManagedEventStore store) {
    super("The event store's engine does not answer");
    this.store = store;
  }

  @Override
  protected void doHealthCheck(Health.Builder health) {
    if (!store.isRunning()) {
      health.outOfService();
      return;
    }
    Operations operations = store.operations();
    health
        .up()
        .withDetail("waiting", operations.waiting())
        .withDetail("deadLetters", operations.deadLetters().count());
  }
}
