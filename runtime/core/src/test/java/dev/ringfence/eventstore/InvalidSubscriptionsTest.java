package dev.ringfence.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.ringfence.eventstore.Forge.CreatePipelineWorker;
import dev.ringfence.eventstore.Forge.PipelineCreatedEvent;
import dev.ringfence.eventstore.Forge.PushReceivedEvent;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class InvalidSubscriptionsTest {

  static final class PlainSubscriber implements Subscriber<PushReceivedEvent> {
    private PlainSubscriber() {}

    @Override
    public void handleEvent(PushReceivedEvent event) {}
  }

  interface BranchEvent extends Event {}

  abstract static class BaseEvent implements BranchEvent {}

  abstract static class Handling<A, T extends Event> implements Subscriber<T> {
    @Override
    public void handleEvent(T event) {}
  }

  abstract static class HandlingWithPipelines<T extends Event> extends Handling<String, T> {}

  static final class ConcretePushSubscriber extends HandlingWithPipelines<PushReceivedEvent> {}

  static final class AnySubscriber<T extends Event> extends Handling<PushReceivedEvent, T> {}

  static final class BranchSubscriber implements Subscriber<BranchEvent> {
    @Override
    public void handleEvent(BranchEvent event) {}
  }

  final class InnerSubscriber implements Subscriber<PushReceivedEvent> {
    @Override
    public void handleEvent(PushReceivedEvent event) {
      assertThat(InvalidSubscriptionsTest.this).isNotNull();
    }
  }

  private static List<String> problemsOf(Subscriptions... subscriptions) {
    JobEngine engine = JobEngine.inProcess();
    List<String> problems =
        catchThrowableOfType(
                InvalidSubscriptionsException.class,
                () -> EventStore.of(subscriptions).runOn(engine).close())
            .problems();
    assertThatCode(() -> EventStore.of().runOn(engine))
        .as("the engine was not started")
        .doesNotThrowAnyException();
    engine.close();
    return problems;
  }

  /** What a raw type or a cast gets past the compiler. */
  @SuppressWarnings("unchecked")
  private static <T> Class<T> disguised(Class<?> type) {
    return (Class<T>) type;
  }

  @Test
  void acceptsAPrivateConstructor() {
    assertThatCode(
            () ->
                EventStore.of(r -> r.subscribe(PlainSubscriber.class).to(PushReceivedEvent.class))
                    .runOn(JobEngine.inProcess())
                    .close())
        .doesNotThrowAnyException();
  }

  @Test
  void acceptsAnEventThatAGenericBaseClassHandles() {
    assertThatCode(
            () ->
                EventStore.of(
                        r -> {
                          r.subscribe(ConcretePushSubscriber.class).to(PushReceivedEvent.class);
                          r.subscribe(
                                  InvalidSubscriptionsTest
                                      .<AnySubscriber<PipelineCreatedEvent>>disguised(
                                          AnySubscriber.class))
                              .to(PipelineCreatedEvent.class);
                        })
                    .runOn(JobEngine.inProcess())
                    .close())
        .doesNotThrowAnyException();
  }

  @Test
  void refusesADoubleSubscriptionEvenFromTwoDomains() {
    assertThat(
            problemsOf(
                r -> r.subscribe(PlainSubscriber.class).to(PushReceivedEvent.class),
                r -> r.subscribe(PlainSubscriber.class).to(PushReceivedEvent.class)))
        .singleElement()
        .asString()
        .startsWith(PlainSubscriber.class.getName() + " to " + PushReceivedEvent.class.getName())
        .endsWith("is subscribed twice; remove one of the two");
  }

  @Test
  void refusesAnAbstractSubscriber() {
    assertThat(
            problemsOf(
                r ->
                    r.subscribe(
                            InvalidSubscriptionsTest.<Handling<?, PushReceivedEvent>>disguised(
                                Handling.class))
                        .to(PushReceivedEvent.class)))
        .singleElement()
        .asString()
        .contains(Handling.class.getName() + " is abstract")
        .contains("subscribe the classes that extend it");
  }

  @Test
  void refusesASubscriberThatCannotBeCreated() {
    assertThat(
            problemsOf(
                r -> r.subscribe(CreatePipelineWorker.class).to(PushReceivedEvent.class),
                r -> r.subscribe(InnerSubscriber.class).to(PushReceivedEvent.class)))
        .satisfiesExactly(
            first ->
                assertThat(first)
                    .startsWith(CreatePipelineWorker.class.getName())
                    .contains("no constructor without parameters")
                    .contains("createWorkersWith"),
            second ->
                assertThat(second)
                    .startsWith(InnerSubscriber.class.getName())
                    .contains("make it a static nested or top-level class"));
  }

  @Test
  void asksTheUsersFactoryWhatItCannotCreate() {
    WorkerFactory picky =
        new WorkerFactory() {
          @Override
          public Worker<?> create(Class<? extends Worker<?>> worker) {
            throw new AssertionError("not at start");
          }

          @Override
          public Optional<String> problemWith(Class<? extends Worker<?>> worker) {
            return Optional.of("has no binding; bind it");
          }
        };

    assertThatThrownBy(
            () ->
                EventStore.of(r -> r.subscribe(PlainSubscriber.class).to(PushReceivedEvent.class))
                    .createWorkersWith(picky)
                    .runOn(JobEngine.inProcess()))
        .isInstanceOf(InvalidSubscriptionsException.class)
        .hasMessageContaining(PlainSubscriber.class.getName() + " has no binding; bind it");
  }

  @Test
  void refusesAnEventTypeThatCanNeverFire() {
    assertThat(
            problemsOf(
                r -> r.subscribe(BranchSubscriber.class).to(BranchEvent.class),
                r -> r.subscribe(BranchSubscriber.class).to(BaseEvent.class)))
        .hasSize(2)
        .allSatisfy(
            problem ->
                assertThat(problem)
                    .contains("can never fire")
                    .contains("subscribe to each event that extends it"));
  }

  @Test
  void refusesASubscriberOfAnotherEvent() {
    assertThat(
            problemsOf(
                r ->
                    r.subscribe(ConcretePushSubscriber.class)
                        .to(disguised(PipelineCreatedEvent.class))))
        .singleElement()
        .asString()
        .contains(
            "cannot work, since it handles "
                + PushReceivedEvent.class.getName()
                + "; subscribe it to that");
  }

  @Test
  void refusesWhatIsNoSubscriberAndNoEvent() {
    assertThat(
            problemsOf(
                r ->
                    r.subscribe(
                            InvalidSubscriptionsTest.<Subscriber<PushReceivedEvent>>disguised(
                                String.class))
                        .to(disguised(Integer.class))))
        .satisfiesExactly(
            first -> assertThat(first).contains("java.lang.String is no Subscriber"),
            second -> assertThat(second).contains("java.lang.Integer is no Event"));
  }

  @Test
  void refusesASubscriptionWithoutEvent() {
    assertThat(problemsOf(r -> r.subscribe(PlainSubscriber.class)))
        .containsExactly(PlainSubscriber.class.getName() + " has no event; say subscribe(…).to(…)");
  }

  @Test
  void refusesContradictoryOptions() {
    assertThat(
            problemsOf(
                r ->
                    r.subscribe(PlainSubscriber.class)
                        .to(PushReceivedEvent.class)
                        .when(push -> true)
                        .when(push -> false)
                        .delay(Duration.ofSeconds(1))
                        .delay(Duration.ofSeconds(-1))))
        .satisfiesExactly(
            first -> assertThat(first).contains("has two conditions"),
            second -> assertThat(second).contains("has two delays"),
            third -> assertThat(third).contains("has the negative delay PT-1S"));
  }

  @Test
  void saysAllThatIsWrongAtOnce() {
    assertThatThrownBy(
            () ->
                EventStore.of(
                        r -> r.subscribe(PlainSubscriber.class),
                        r -> r.subscribe(BranchSubscriber.class).to(BranchEvent.class))
                    .runOn(JobEngine.inProcess()))
        .hasMessageStartingWith("2 subscriptions are wrong:\n  - ")
        .hasMessageContaining("has no event")
        .hasMessageContaining("can never fire");
  }

  @Formerly({"ci.Old", "ci.Older", "ci.Older", " "})
  static final class RenamedSubscriber extends HandlingWithPipelines<PushReceivedEvent> {}

  @Formerly({"ci.Old", "dev.ringfence.eventstore.InvalidSubscriptionsTest$ConcretePushSubscriber"})
  static final class OtherSubscriber extends HandlingWithPipelines<PushReceivedEvent> {}

  @Test
  void refusesAFormerNameThatStandsForTwoSubscribersOrForNone() {
    assertThat(
            problemsOf(
                r -> {
                  r.subscribe(RenamedSubscriber.class).to(PushReceivedEvent.class);
                  r.subscribe(OtherSubscriber.class).to(PushReceivedEvent.class);
                  r.subscribe(ConcretePushSubscriber.class).to(PushReceivedEvent.class);
                }))
        .satisfiesExactly(
            twice -> assertThat(twice).contains("RenamedSubscriber", "'ci.Older' twice"),
            blank -> assertThat(blank).contains("RenamedSubscriber has a blank former name"),
            both ->
                assertThat(both)
                    .contains("'ci.Old' is a former name of ", "RenamedSubscriber and of ")
                    .contains("OtherSubscriber; remove it from one of them"),
            today ->
                assertThat(today)
                    .contains("ConcretePushSubscriber' is a former name of ")
                    .contains("OtherSubscriber and the name of a subscriber"));
  }
}
