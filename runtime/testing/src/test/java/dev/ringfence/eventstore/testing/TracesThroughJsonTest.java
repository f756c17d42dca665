package dev.ringfence.eventstore.testing;

import static io.opentelemetry.api.common.AttributeKey.stringKey;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.eventstore.testing.Forge.CrashedEvent;
import dev.ringfence.eventstore.testing.Forge.PipelineCreatedEvent;
import dev.ringfence.eventstore.testing.Forge.PushReceivedEvent;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Whether traces, correlation and causation survive being written down and read back. */
class TracesThroughJsonTest {

  private final InMemorySpanExporter exporter = InMemorySpanExporter.create();

  @RegisterExtension
  final EventStoreTester events =
      Forge.tester(Forge.ALL, new ArrayList<>())
          .configure(
              builder ->
                  builder.observeWith(tracing()).correlationIdFrom(() -> Optional.of("request-7")));

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

  private List<SpanData> spans(String name) {
    return exporter.getFinishedSpanItems().stream()
        .filter(span -> span.getName().equals(name))
        .toList();
  }

  private SpanData span(String name) {
    assertThat(spans(name)).as(name).hasSize(1);
    return spans(name).get(0);
  }

  private static String attribute(SpanData span, String name) {
    return String.valueOf(span.getAttributes().get(stringKey(name)));
  }

  @Test
  void goOnFromPublisherToHandlerToTheNextHandler() {
    String pipeline = PipelineCreatedEvent.class.getName();
    events.store().publish(new PushReceivedEvent(1, "main"));
    events.deliverAll();

    SpanData push = span("send git/push_received");
    SpanData handlePush = span("process git/push_received");
    SpanData created = span("send " + pipeline);
    SpanData handleCreated = span("process " + pipeline);
    assertThat(List.of(handlePush, created, handleCreated))
        .extracting(SpanData::getTraceId)
        .containsOnly(push.getTraceId());
    assertThat(handlePush.getParentSpanId()).isEqualTo(push.getSpanId());
    assertThat(created.getParentSpanId()).isEqualTo(handlePush.getSpanId());
    assertThat(handleCreated.getParentSpanId()).isEqualTo(created.getSpanId());
    assertThat(List.of(push, handlePush, created, handleCreated))
        .allSatisfy(
            span ->
                assertThat(attribute(span, "messaging.message.conversation_id"))
                    .isEqualTo("request-7"));
    assertThat(attribute(handleCreated, "ringfence.causation_id"))
        .isEqualTo(attribute(push, "messaging.message.id"));
  }

  @Test
  void goOnThroughRetries() {
    events.store().publish(new CrashedEvent(2));
    events.deliverAll();
    SpanData sent = span("send " + CrashedEvent.class.getName());
    assertThat(spans("process " + CrashedEvent.class.getName()))
        .hasSize(3)
        .allSatisfy(span -> assertThat(span.getParentSpanId()).isEqualTo(sent.getSpanId()))
        .extracting(span -> attribute(span, "outcome"))
        .containsExactly("failed", "failed", "delivered");
  }
}
