package dev.ringfence.eventstore.dbscheduler;

import static io.opentelemetry.api.common.AttributeKey.stringKey;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import dev.ringfence.eventstore.EventMetadata;
import dev.ringfence.eventstore.EventStore;
import dev.ringfence.eventstore.dbscheduler.Forge.NotifyWorker;
import dev.ringfence.eventstore.dbscheduler.Forge.PipelineCreatedEvent;
import dev.ringfence.eventstore.dbscheduler.Forge.UpdateHeadPipelineWorker;
import dev.ringfence.eventstore.dbscheduler.Forge.Workers;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.tracing.handler.PropagatingReceiverTracingObservationHandler;
import io.micrometer.tracing.handler.PropagatingSenderTracingObservationHandler;
import io.micrometer.tracing.otel.bridge.OtelCurrentTraceContext;
import io.micrometer.tracing.otel.bridge.OtelPropagator;
import io.micrometer.tracing.otel.bridge.OtelTracer;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.propagation.ContextPropagators;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What one process publishes and another handles is one trace, with the real OpenTelemetry SDK. */
class TracedAcrossProcessesTest {

  @TempDir Path directory;

  private static ObservationRegistry tracing(InMemorySpanExporter exporter) {
    SdkTracerProvider provider =
        SdkTracerProvider.builder().addSpanProcessor(SimpleSpanProcessor.create(exporter)).build();
    Tracer otel = provider.get("test");
    OtelTracer tracer = new OtelTracer(otel, new OtelCurrentTraceContext(), event -> {});
    OtelPropagator propagator =
        new OtelPropagator(
            ContextPropagators.create(W3CTraceContextPropagator.getInstance()), otel);
    ObservationRegistry registry = ObservationRegistry.create();
    registry
        .observationConfig()
        .observationHandler(new PropagatingSenderTracingObservationHandler<>(tracer, propagator))
        .observationHandler(new PropagatingReceiverTracingObservationHandler<>(tracer, propagator));
    return registry;
  }

  private static EventStore store(
      HikariDataSource dataSource, Workers workers, InMemorySpanExporter exporter, Duration delay) {
    return EventStore.of(
            registry -> {
              registry
                  .subscribe(UpdateHeadPipelineWorker.class)
                  .to(PipelineCreatedEvent.class)
                  .when(event -> event.ref().equals("main"))
                  .delay(delay);
              registry
                  .subscribe(NotifyWorker.class)
                  .to(PipelineCreatedEvent.class)
                  .when(event -> event.ref().equals("child"));
            })
        .createWorkersWith(workers)
        .observeWith(tracing(exporter))
        .correlationIdFrom(() -> Optional.of("request-1"))
        .runOn(DbSchedulerEngine.on(dataSource));
  }

  /** Publishes one event, and says what its span is. */
  @SuppressWarnings("SystemOut")
  public static void main(String[] args) {
    InMemorySpanExporter exporter = InMemorySpanExporter.create();
    try (HikariDataSource dataSource = Postgres.pool(args[0], 8);
        EventStore store = store(dataSource, new Workers(), exporter, Duration.ofSeconds(5))) {
      store.publish(new PipelineCreatedEvent(1, "main"));
      SpanData sent = exporter.getFinishedSpanItems().get(0);
      System.out.println(
          String.join(
              " ",
              "sent",
              sent.getTraceId(),
              sent.getSpanId(),
              sent.getAttributes().get(stringKey("messaging.message.id"))));
    }
  }

  @Test
  void continuesTheTraceAndTheChainOfCauses() throws Exception {
    String url = Postgres.newDatabase();
    Path output = directory.resolve("publisher.log");
    InMemorySpanExporter exporter = InMemorySpanExporter.create();
    Workers workers = new Workers();
    List<EventMetadata> chain = new CopyOnWriteArrayList<>();
    try (HikariDataSource dataSource = Postgres.pool(url, 12)) {
      EventStoreSchema.create(dataSource);
      Process publisher =
          WorkerProcess.launch(TracedAcrossProcessesTest.class, List.of(url), output);
      assertThat(publisher.waitFor(60, TimeUnit.SECONDS)).isTrue();
      try (EventStore store = store(dataSource, workers, exporter, Duration.ZERO)) {
        workers.update =
            event -> {
              chain.add(EventMetadata.current().orElseThrow());
              store.publish(new PipelineCreatedEvent(2, "child"));
            };
        workers.notify = event -> chain.add(EventMetadata.current().orElseThrow());
        await()
            .atMost(Duration.ofMinutes(1))
            .until(() -> exporter.getFinishedSpanItems().size() == 3);
      }
    }
    String line =
        Files.readString(output)
            .lines()
            .filter(each -> each.startsWith("sent "))
            .findFirst()
            .orElseThrow();
    List<String> sent = List.of(line.split(" ", -1));

    assertThat(exporter.getFinishedSpanItems())
        .extracting(SpanData::getTraceId)
        .containsOnly(sent.get(1));
    assertThat(exporter.getFinishedSpanItems())
        .filteredOn(span -> span.getName().equals("process ci/pipeline_created"))
        .extracting(SpanData::getParentSpanId)
        .contains(sent.get(2));
    assertThat(chain).extracting(EventMetadata::correlationId).containsOnly("request-1");
    assertThat(chain.get(0).eventId()).isEqualTo(sent.get(3));
    assertThat(chain.get(0).causationId()).isNull();
    assertThat(chain.get(1).causationId()).isEqualTo(sent.get(3));
  }
}
