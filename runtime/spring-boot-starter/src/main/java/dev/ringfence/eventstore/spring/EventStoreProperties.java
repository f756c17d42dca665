package dev.ringfence.eventstore.spring;

import dev.ringfence.eventstore.InProcessSettings;
import dev.ringfence.eventstore.InProcessSettings.WhenFull;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the event store is set up.
 *
 * @param enabled Whether there is an event store.
 * @param domainsUnder Package whose direct sub-packages are domains, such as com.acme.forge; for
 *     the publisher in the events' metadata.
 * @param correlationIdFromMdc Key in the logging context (MDC) of a request's correlation id.
 * @param checkWorkers Whether a subscriber of each class is created at start, so that one that
 *     cannot be is noticed then.
 * @param engine What runs the subscribers.
 * @param inProcess Settings of the engine within the process.
 * @param dbScheduler Settings of the durable engine.
 */
@ConfigurationProperties("ringfence.event-store")
public record EventStoreProperties(
    @DefaultValue("true") boolean enabled,
    @Nullable String domainsUnder,
    @Nullable String correlationIdFromMdc,
    @DefaultValue("true") boolean checkWorkers,
    @DefaultValue("auto") Engine engine,
    @DefaultValue InProcess inProcess,
    @DefaultValue DbScheduler dbScheduler) {

  /** What runs the subscribers, if there is no bean of a {@code JobEngine}. */
  public enum Engine {
    /**
     * The durable engine if it is on the class path and there is a data source; else the one within
     * the process.
     */
    AUTO,
    /** The durable engine, on the application's data source. */
    DB_SCHEDULER,
    /** Threads of this process; what waits is lost with it. */
    IN_PROCESS,
    /** The thread that publishes. */
    DIRECT
  }

  /**
   * How much the engine within the process takes upon itself.
   *
   * @param threads How many events one subscriber class handles at a time; by default one per
   *     processor, at least two.
   * @param queueCapacity How many events may wait for one subscriber class.
   * @param whenFull What happens to those who publish to a full queue.
   * @param deadLetterCapacity How many dead letters are kept.
   * @param closeTimeout How long closing waits for what runs and what is due.
   * @param virtualThreads Whether subscribers run on virtual threads; by default where the JDK has
   *     them.
   */
  public record InProcess(
      @Nullable Integer threads,
      @DefaultValue("10000") int queueCapacity,
      @DefaultValue("wait") WhenFull whenFull,
      @DefaultValue("1000") int deadLetterCapacity,
      @DefaultValue("30s") Duration closeTimeout,
      @Nullable Boolean virtualThreads) {

    InProcessSettings settings() {
      InProcessSettings defaults = InProcessSettings.defaults();
      return new InProcessSettings(
          threads == null ? defaults.threads() : threads,
          queueCapacity,
          whenFull,
          deadLetterCapacity,
          closeTimeout,
          virtualThreads == null ? defaults.virtualThreads() : virtualThreads);
    }
  }

  /**
   * How the durable engine works in this process.
   *
   * @param createTables Whether tables that are not there are created at start.
   * @param threads How many events are handled at a time.
   * @param pollInterval How long to wait before looking again for what is due.
   * @param heartbeat How often this process says of its jobs that it lives.
   * @param closeTimeout How long closing waits for what runs.
   * @param unknownPatience How long a job waits for a process that knows its worker and its event.
   * @param virtualThreads Whether subscribers run on virtual threads; by default where the JDK has
   *     them.
   */
  public record DbScheduler(
      @DefaultValue("false") boolean createTables,
      @DefaultValue("10") int threads,
      @DefaultValue("200ms") Duration pollInterval,
      @DefaultValue("2s") Duration heartbeat,
      @DefaultValue("30s") Duration closeTimeout,
      @DefaultValue("10m") Duration unknownPatience,
      @Nullable Boolean virtualThreads) {}
}
