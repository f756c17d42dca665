package dev.ringfence.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is wrong with events, patterns and conditions, said at start. */
final class RegistrationTest {

  sealed interface PackageEvent extends Event {
    String name();
  }

  @EventName("package_registry/npm/package_published")
  record NpmPublishedEvent(String name) implements PackageEvent {}

  @EventName("package_registry/npm/package_deleted")
  record NpmDeletedEvent(String name) implements PackageEvent {}

  sealed interface NeverEvent extends Event {}

  non-sealed interface OpenEvent extends NeverEvent {}

  @EventName("package_registry/npm/package_published")
  record CopiedNameEvent() implements Event {}

  @EventName(value = "packages/renamed", formerly = "package_registry/npm/package_deleted")
  record TakenFormerNameEvent() implements Event {}

  @EventName("package registry*")
  record BadlyNamedEvent() implements Event {}

  static class Ignoring<E extends Event> implements Subscriber<E> {
    @Override
    public void handleEvent(E event) {}
  }

  static final class PackageWorker extends Ignoring<PackageEvent> {}

  static final class NpmWorker extends Ignoring<NpmPublishedEvent> {}

  static final class NeverWorker extends Ignoring<NeverEvent> {}

  static final class AuditWorker extends Ignoring<Event> {}

  private static List<String> problemsOf(Subscriptions subscriptions) {
    return catchThrowableOfType(
            InvalidSubscriptionsException.class,
            () -> EventStore.of(subscriptions).runOn(JobEngine.direct()).close())
        .problems();
  }

  private static void assertAccepted(Subscriptions subscriptions) {
    assertThatCode(() -> EventStore.of(subscriptions).runOn(JobEngine.direct()).close())
        .doesNotThrowAnyException();
  }

  @Test
  void refusesAPatternThatNoKnownNameMatchesAndSaysWhatWasMeant() {
    assertThat(
            problemsOf(
                r -> {
                  r.publishes(NpmPublishedEvent.class);
                  r.subscribe(AuditWorker.class).toNamed("package_registri/*");
                }))
        .singleElement()
        .asString()
        .startsWith(AuditWorker.class.getName() + " to 'package_registri/*' can never fire")
        .contains("did you mean package_registry/npm/package_published?")
        .contains("registry.publishes(");
  }

  @Test
  void suggestsNothingWhereNothingIsLikeIt() {
    assertThat(
            problemsOf(
                r -> {
                  r.publishes(NpmPublishedEvent.class);
                  r.subscribe(AuditWorker.class).toNamed("issues/*");
                }))
        .singleElement()
        .asString()
        .doesNotContain("did you mean");
  }

  @Test
  void refusesAPatternThatMatchesWhatTheSubscriberDoesNotHandle() {
    assertThat(
            problemsOf(
                r -> {
                  r.publishes(PackageEvent.class);
                  r.subscribe(NpmWorker.class).toNamed("package_registry/npm/*");
                }))
        .singleElement()
        .asString()
        .contains("cannot work")
        .contains(NpmPublishedEvent.class.getName())
        .endsWith("which these are not: package_registry/npm/package_deleted");
  }

  @Test
  void refusesASealedTypeWithoutAnyEvent() {
    assertThat(problemsOf(r -> r.subscribe(NeverWorker.class).to(NeverEvent.class)))
        .singleElement()
        .asString()
        .contains("can never fire");
  }

  @Test
  void refusesTwoEventsOfOneName() {
    assertThat(
            problemsOf(
                r -> {
                  r.publishes(NpmPublishedEvent.class);
                  r.publishes(CopiedNameEvent.class);
                }))
        .singleElement()
        .asString()
        .contains("'package_registry/npm/package_published' is the name of")
        .contains(NpmPublishedEvent.class.getName())
        .contains(CopiedNameEvent.class.getName());
  }

  @Test
  void refusesAFormerNameThatAnotherEventHas() {
    assertThat(
            problemsOf(
                r -> {
                  r.publishes(PackageEvent.class);
                  r.publishes(TakenFormerNameEvent.class);
                }))
        .singleElement()
        .asString()
        .contains("package_registry/npm/package_deleted");
  }

  @Test
  void refusesANameThatPatternsCouldNotTell() {
    assertThat(problemsOf(r -> r.publishes(BadlyNamedEvent.class)))
        .singleElement()
        .asString()
        .contains("'package registry*'");
  }

  @Test
  void refusesToPublishWhatNoEventCanBe() {
    assertThat(problemsOf(r -> r.publishes(OpenEvent.class)))
        .singleElement()
        .asString()
        .contains("is abstract, so no event is of this class");
  }

  @Test
  void refusesTheSameEventByClassAndBySealedType() {
    assertThat(
            problemsOf(
                r -> {
                  r.subscribe(PackageWorker.class).to(PackageEvent.class);
                  r.subscribe(PackageWorker.class).to(NpmPublishedEvent.class);
                }))
        .singleElement()
        .asString()
        .contains(NpmPublishedEvent.class.getName() + " is subscribed twice");
  }

  @Test
  void refusesTheSameEventByNameAndByClass() {
    assertThat(
            problemsOf(
                r -> {
                  r.subscribe(AuditWorker.class).toNamed("package_registry/*");
                  r.subscribe(AuditWorker.class).to(NpmPublishedEvent.class);
                }))
        .singleElement()
        .asString()
        .contains("is subscribed twice");
  }

  @Test
  void acceptsSeveralSubscriptionsThatAskForDifferentValues() {
    assertAccepted(
        r -> {
          r.subscribe(NpmWorker.class)
              .to(NpmPublishedEvent.class)
              .when(NpmPublishedEvent::name)
              .eq("left-pad");
          r.subscribe(NpmWorker.class)
              .to(NpmPublishedEvent.class)
              .when(NpmPublishedEvent::name)
              .in(List.of("is-odd", "is-even"));
        });
  }

  @Test
  void refusesSeveralSubscriptionsThatAskForTheSameValue() {
    assertThat(
            problemsOf(
                r -> {
                  r.subscribe(NpmWorker.class)
                      .to(NpmPublishedEvent.class)
                      .when(NpmPublishedEvent::name)
                      .eq("is-odd");
                  r.subscribe(NpmWorker.class)
                      .to(NpmPublishedEvent.class)
                      .when(NpmPublishedEvent::name)
                      .in(List.of("is-odd", "is-even"));
                }))
        .singleElement()
        .asString()
        .contains("is subscribed twice");
  }

  @Test
  void refusesConditionsThatCannotHoldOrLackTheirEnd() {
    assertThat(
            problemsOf(
                r -> {
                  r.subscribe(NpmWorker.class)
                      .to(NpmPublishedEvent.class)
                      .when(NpmPublishedEvent::name)
                      .in(List.of());
                  r.subscribe(PackageWorker.class)
                      .to(NpmDeletedEvent.class)
                      .when(NpmDeletedEvent::name);
                }))
        .satisfiesExactly(
            first -> assertThat(first).contains("name is one of no values"),
            second -> assertThat(second).contains("begins a condition on name; end it"));
  }

  @Test
  void refusesWhatIsSaidTwice() {
    assertThat(
            problemsOf(
                r ->
                    r.subscribe(NpmWorker.class)
                        .to(NpmPublishedEvent.class)
                        .when(NpmPublishedEvent::name)
                        .eq("a")
                        .when(NpmPublishedEvent::name)
                        .eq("b")
                        .filter(npm -> true)
                        .filter(npm -> true)
                        .groupSize(1)
                        .groupSize(0)
                        .retry(RetryPolicy.never())
                        .retry(RetryPolicy.standard())
                        .deduplicateBy(NpmPublishedEvent::name)
                        .deduplicateBy(NpmPublishedEvent::name, NpmPublishedEvent::name)))
        .satisfiesExactly(
            first -> assertThat(first).contains("two conditions on name; use in(…)"),
            second -> assertThat(second).contains("two filters"),
            third -> assertThat(third).contains("two group sizes"),
            fourth -> assertThat(fourth).contains("group size 0"),
            fifth -> assertThat(fifth).contains("two retry policies"),
            sixth -> assertThat(sixth).contains("two deduplication keys"),
            seventh -> assertThat(seventh).contains("a group size and a deduplication key"));
  }

  @Test
  void refusesToSubscribeToAnyOfNothing() {
    assertThat(problemsOf(r -> r.subscribe(NpmWorker.class).toAnyOf(List.of())))
        .singleElement()
        .asString()
        .contains("toAnyOf without an event");
  }

  @Test
  void doesNotStartTheEngineIfAnythingIsWrong() {
    RecordingEngine engine = new RecordingEngine();
    assertThatThrownBy(
            () ->
                EventStore.of(r -> r.subscribe(NeverWorker.class).to(NeverEvent.class))
                    .runOn(engine))
        .isInstanceOf(InvalidSubscriptionsException.class);
    assertThatThrownBy(engine::runner).isInstanceOf(NullPointerException.class);
  }

  @Test
  void noticesATakenNameOfAnEventThatNobodyNamed() {
    try (EventStore store =
        EventStore.of(r -> r.subscribe(NpmWorker.class).to(NpmPublishedEvent.class))
            .runOn(JobEngine.direct())) {
      assertThatThrownBy(() -> store.publish(new CopiedNameEvent()))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("give one of them another @EventName");
    }
  }
}
