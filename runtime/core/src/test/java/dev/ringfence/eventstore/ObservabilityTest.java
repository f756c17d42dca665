package dev.ringfence.eventstore;

import static io.opentelemetry.api.common.AttributeKey.stringKey;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.ringfence.eventstore.micrometer.EventStoreMeters;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.tracing.handler.PropagatingReceiverTracingObservationHandler;
import io.micrometer.tracing.handler.PropagatingSenderTracingObservationHandler;
import io.micrometer.tracing.otel.bridge.OtelCurrentTraceContext;
import io.micrometer.tracing.otel.bridge.OtelPropagator;
import io.micrometer.tracing.otel.bridge.OtelTracer;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.propagation.ContextPropagators;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What tracers and meters see, with the real OpenTelemetry SDK behind Micrometer's bridge. */
@Timeout(30)
final class ObservabilityTest {

  @EventName("git/push_received")
  record PushReceivedEvent(String ref) implements Event {}

  static final class CreatePipelineWorker implements Subscriber<PushReceivedEvent> {
    @Override
    public void handleEvent(PushReceivedEvent event) {
      if (event.ref().equals("broken")) {
        throw new ArithmeticException("broken");
      }
    }
  }

  private static final Subscriptions SUBSCRIPTIONS =
      r ->
          r.subscribe(CreatePipelineWorker.class)
              .to(PushReceivedEvent.class)
              .when(push -> !push.ref().equals("skipped"))
              .filter(push -> !push.ref().equals("filtered"))
              .retry(RetryPolicy.never());

  private final InMemorySpanExporter exporter = InMemorySpanExporter.create();

  private ObservationRegistry tracing() {
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

  private SpanData span(String name) {
    return exporter.getFinishedSpanItems().stream()
        .filter(span -> span.getName().equals(name))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void tracesAnEventFromItsPublisherToItsHandlerByOpenTelemetrysNames() {
    try (EventStore store =
        EventStore.of(SUBSCRIPTIONS).observeWith(tracing()).runOn(JobEngine.inProcess())) {
      store.publish(new PushReceivedEvent("main"));
    }
    SpanData send = span("send git/push_received");
    SpanData process = span("process git/push_received");

    assertThat(send.getKind()).isEqualTo(SpanKind.PRODUCER);
    assertThat(process.getKind()).isEqualTo(SpanKind.CONSUMER);
    assertThat(process.getTraceId()).isEqualTo(send.getTraceId());
    assertThat(process.getParentSpanId()).isEqualTo(send.getSpanId());
    for (SpanData span : List.of(send, process)) {
      assertThat(span.getAttributes().get(stringKey("messaging.system"))).isEqualTo("ringfence");
      assertThat(span.getAttributes().get(stringKey("messaging.destination.name")))
          .isEqualTo("git/push_received");
    }
    assertThat(send.getAttributes().get(stringKey("messaging.operation.type"))).isEqualTo("send");
    assertThat(process.getAttributes().get(stringKey("messaging.operation.type")))
        .isEqualTo("process");
    assertThat(process.getAttributes().get(stringKey("messaging.destination.subscription.name")))
        .isEqualTo(CreatePipelineWorker.class.getName());
    assertThat(process.getAttributes().get(stringKey("messaging.message.id")))
        .isNotBlank()
        .isEqualTo(send.getAttributes().get(stringKey("messaging.message.id")));
    assertThat(process.getAttributes().get(stringKey("messaging.message.conversation_id")))
        .isEqualTo(send.getAttributes().get(stringKey("messaging.message.conversation_id")));
    assertThat(process.getAttributes().get(stringKey("outcome"))).isEqualTo("delivered");
  }

  @Test
  void marksTheSpanOfAHandlerThatFails() {
    try (EventStore store =
        EventStore.of(SUBSCRIPTIONS).observeWith(tracing()).runOn(JobEngine.direct())) {
      store.publish(new PushReceivedEvent("broken"));
    }
    SpanData process = span("process git/push_received");

    assertThat(process.getStatus().getStatusCode()).isEqualTo(StatusCode.ERROR);
    assertThat(process.getAttributes().get(stringKey("error.type")))
        .isEqualTo("java.lang.ArithmeticException");
    assertThat(process.getAttributes().get(stringKey("outcome"))).isEqualTo("failed");
    assertThat(span("send git/push_received").getStatus().getStatusCode())
        .as("the publisher has not failed")
        .isNotEqualTo(StatusCode.ERROR);
  }

  @Test
  void putsTheTraceIntoTheMetadataForAnotherProcessToContinue() {
    RecordingEngine engine = new RecordingEngine();
    try (EventStore store = EventStore.of(SUBSCRIPTIONS).observeWith(tracing()).runOn(engine)) {
      store.publishGroup(List.of(new PushReceivedEvent("a"), new PushReceivedEvent("b")));
      Delivery written = engine.deliveries().get(0);
      Map<String, String> trace = written.events().get(0).metadata().traceContext();
      Delivery read =
          engine
              .runner()
              .restore(
                  CreatePipelineWorker.class.getName(),
                  List.of(
                      PublishedEvent.of(
                          new PushReceivedEvent("a"), written.events().get(0).metadata())),
                  1);
      assertThat(engine.runner().run(read).isDone()).isTrue();

      String traceId = span("process git/push_received").getTraceId();
      assertThat(trace.getOrDefault("traceparent", "none")).startsWith("00-" + traceId + "-");
    }
    assertThat(
            span("send git/push_received")
                .getAttributes()
                .get(stringKey("messaging.batch.message_count")))
        .isEqualTo("2");
  }

  @Test
  void countsAndTimesWhatHappens() {
    MeterRegistry registry = new SimpleMeterRegistry();
    EventStoreMeters meters = new EventStoreMeters(registry);
    try (EventStore store =
        EventStore.of(SUBSCRIPTIONS).reportTo(meters).runOn(JobEngine.direct())) {
      meters.watch(store.operations());
      for (String ref : List.of("main", "main", "skipped", "filtered", "broken")) {
        store.publish(new PushReceivedEvent(ref));
      }
      store.operations().subscriptions().get(0).switchOff("for the gauge");
      store.publish(new PushReceivedEvent("main"));

      String event = "git/push_received";
      assertThat(registry.get("eventstore.published").tag("event", event).counter().count())
          .isEqualTo(6);
      assertThat(registry.get("eventstore.skipped").tag("event", event).counter().count())
          .isEqualTo(2);
      assertThat(
              registry
                  .get("eventstore.delivered")
                  .tag("event", event)
                  .tag("subscriber", CreatePipelineWorker.class.getName())
                  .timer()
                  .count())
          .isEqualTo(2);
      assertThat(registry.get("eventstore.filtered").counter().count()).isEqualTo(1);
      assertThat(registry.get("eventstore.failed").counter().count()).isEqualTo(1);
      assertThat(registry.get("eventstore.dead").counter().count()).isEqualTo(1);
      assertThat(registry.get("eventstore.lag").timer().count()).isEqualTo(4);
      assertThat(registry.get("eventstore.in.flight").gauge().value()).isZero();
      assertThat(registry.get("eventstore.waiting").gauge().value()).isZero();
      assertThat(registry.get("eventstore.dead.letters").gauge().value()).isEqualTo(1);
      assertThat(registry.get("eventstore.subscription.on").gauge().value()).isZero();
    }
  }

  @Test
  void isNotHarmedByAListenerThatFails() {
    EventStoreListener failing =
        new EventStoreListener() {
          @Override
          public void published(String event, int deliveries, int skipped) {
            throw new AssertionError("published");
          }

          @Override
          public void delivered(String event, String subscriber, Duration time) {
            throw new AssertionError("delivered");
          }
        };
    try (EventStore store =
        EventStore.of(SUBSCRIPTIONS).reportTo(failing).runOn(JobEngine.direct())) {
      assertThatCode(() -> store.publish(new PushReceivedEvent("main"))).doesNotThrowAnyException();
      assertThat(store.operations().deadLetters().count()).isZero();
    }
  }

  static final class PruneWorker implements Worker<String> {
    @Override
    public void perform(String argument) {}
  }

  @Test
  void countsWhatAnEngineGivesUp() {
    MeterRegistry registry = new SimpleMeterRegistry();
    RecordingEngine engine = new RecordingEngine();
    try (EventStore store =
        EventStore.of(SUBSCRIPTIONS).reportTo(new EventStoreMeters(registry)).runOn(engine)) {
      engine.enqueue(PruneWorker.class, "registry");
      assertThat(store.operations().waiting()).isEqualTo(1);
      engine.runner().giveUp(engine.jobs().get(0), new AbandonedJobException("closed"));
      engine.runner().giveUp("ci.UnknownWorker", "git/pushed", 2, "nobody knows it");

      assertThat(deadOf(registry, String.class.getName(), PruneWorker.class.getName()))
          .isEqualTo(1);
      assertThat(deadOf(registry, "git/pushed", "ci.UnknownWorker")).isEqualTo(1);
    }
  }

  private static double deadOf(MeterRegistry registry, String event, String subscriber) {
    return registry
        .get("eventstore.dead")
        .tags("event", event, "subscriber", subscriber)
        .counter()
        .count();
  }
}
