package dev.ringfence.eventstore;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.spi.LoggingEventBuilder;

/** Creates a worker for each job and keeps failures in view. Payloads are never logged. */
final class WorkerRunner implements JobRunner {

  private static final Logger LOG = LoggerFactory.getLogger(EventStore.class);

  private final WorkerFactory factory;
  private final FailedDeliveryListener failedDeliveryListener;

  WorkerRunner(WorkerFactory factory, FailedDeliveryListener failedDeliveryListener) {
    this.factory = factory;
    this.failedDeliveryListener = failedDeliveryListener;
  }

  @Override
  public void run(Class<? extends Worker<?>> type, Object argument) {
    long start = System.nanoTime();
    // Who made the job has matched worker and argument: the compiler for enqueue, the check at
    // start for subscriptions.
    @SuppressWarnings("unchecked")
    Worker<Object> worker = (Worker<Object>) type.cast(factory.create(type));
    worker.perform(argument);
    about(LOG.atDebug(), type, argument)
        .addKeyValue("duration_ns", System.nanoTime() - start)
        .log(argument instanceof Event ? "Event delivered" : "Worker done");
  }

  @Override
  public void giveUp(Class<? extends Worker<?>> type, Object argument, Throwable cause) {
    about(LOG.atError(), type, argument)
        .setCause(cause)
        .log(argument instanceof Event ? "Event not delivered" : "Worker failed");
    try {
      failedDeliveryListener.deliveryFailed(new FailedDelivery(type, argument, cause));
    } catch (Throwable listenerFailure) {
      about(LOG.atError(), type, argument)
          .setCause(listenerFailure)
          .log("Listener for failed deliveries failed");
    }
  }

  private static LoggingEventBuilder about(
      LoggingEventBuilder line, Class<? extends Worker<?>> type, Object argument) {
    return argument instanceof Event
        ? line.addKeyValue("event", argument.getClass().getName())
            .addKeyValue("subscriber", type.getName())
        : line.addKeyValue("argument", argument.getClass().getName())
            .addKeyValue("worker", type.getName());
  }
}
