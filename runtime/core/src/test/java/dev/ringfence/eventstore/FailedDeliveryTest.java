package dev.ringfence.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.eventstore.Forge.CollectGarbageWorker;
import dev.ringfence.eventstore.Forge.CreatePipelineWorker;
import dev.ringfence.eventstore.Forge.PushReceivedEvent;
import dev.ringfence.eventstore.Forge.RefreshMergeRequestsWorker;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class FailedDeliveryTest {

  private static final PushReceivedEvent PUSH = new PushReceivedEvent("main");

  private final Queue<Object> received = new ConcurrentLinkedQueue<>();
  private final Queue<FailedDelivery> failed = new ConcurrentLinkedQueue<>();

  private EventStore start(
      Consumer<PushReceivedEvent> creatingPipelines,
      FailedDeliveryListener listener,
      JobEngine engine) {
    return EventStore.of(
            r -> r.subscribe(CreatePipelineWorker.class).to(PushReceivedEvent.class),
            r -> r.subscribe(RefreshMergeRequestsWorker.class).to(PushReceivedEvent.class))
        .createWorkersWith(
            new Workers()
                .with(CreatePipelineWorker.class, () -> new CreatePipelineWorker(creatingPipelines))
                .with(
                    RefreshMergeRequestsWorker.class,
                    () -> new RefreshMergeRequestsWorker(received::add))
                .with(
                    CollectGarbageWorker.class,
                    () ->
                        new CollectGarbageWorker(
                            repository -> {
                              throw new ArithmeticException(repository);
                            })))
        .onFailedDelivery(listener)
        .runOn(engine);
  }

  private static JobEngine oneThread() {
    return JobEngine.inProcess(InProcessSettings.defaults().withThreads(1));
  }

  static Stream<Throwable> failures() {
    return Stream.of(new ArithmeticException(), new StackOverflowError(), new LinkageError());
  }

  @ParameterizedTest
  @MethodSource("failures")
  void keepsAFailingHandlerInViewWhileOthersGoOn(Throwable failure) {
    try (EventStore store = start(event -> raise(failure), failed::add, oneThread())) {
      store.publish(PUSH);
      store.publish(PUSH);
    }

    assertThat(failed)
        .hasSize(2)
        .allSatisfy(
            delivery -> {
              assertThat(delivery.event()).containsSame(PUSH);
              assertThat(delivery.worker()).isEqualTo(CreatePipelineWorker.class);
              assertThat(delivery.cause()).isSameAs(failure);
            });
    assertThat(received).containsExactly(PUSH, PUSH);
  }

  @Test
  void keepsASubscriberInViewThatTheFactoryCannotCreate() {
    try (EventStore store =
        EventStore.of(r -> r.subscribe(CreatePipelineWorker.class).to(PushReceivedEvent.class))
            .createWorkersWith(
                worker -> {
                  throw new ArithmeticException("no database");
                })
            .onFailedDelivery(failed::add)
            .runOn(oneThread())) {
      store.publish(PUSH);
    }

    assertThat(failed)
        .singleElement()
        .extracting(FailedDelivery::cause)
        .isInstanceOf(ArithmeticException.class);
  }

  @Test
  void keepsAPlainWorkerThatFailsInView() {
    JobEngine engine = oneThread();
    try (EventStore store = start(event -> {}, failed::add, engine)) {
      engine.enqueue(CollectGarbageWorker.class, "acme/forge");
      store.publish(PUSH);
    }

    assertThat(failed)
        .singleElement()
        .satisfies(
            delivery -> {
              assertThat(delivery.event()).isEmpty();
              assertThat(delivery.argument()).isEqualTo("acme/forge");
              assertThat(delivery.worker()).isEqualTo(CollectGarbageWorker.class);
              assertThat(delivery.cause()).hasMessage("acme/forge");
            });
    assertThat(received).containsExactly(PUSH);
  }

  @Test
  void isNotHarmedByAListenerThatFailsToo() {
    try (EventStore store =
        start(
            event -> {
              throw new ArithmeticException();
            },
            delivery -> {
              throw new AssertionError("the listener, too");
            },
            oneThread())) {
      store.publish(PUSH);
      store.publish(PUSH);
    }

    assertThat(received).containsExactly(PUSH, PUSH);
  }

  private static void raise(Throwable throwable) {
    if (throwable instanceof Error error) {
      throw error;
    }
    throw (RuntimeException) throwable;
  }
}
