package dev.ringfence.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who gets an event. */
final class RoutingTest {

  sealed interface PackageEvent extends Event {
    long projectId();
  }

  @EventName(value = "package_registry/npm/package_published", formerly = "npm_published")
  record NpmPublishedEvent(long projectId, @Nullable String tag) implements PackageEvent {
    boolean prerelease() {
      return tag != null && tag.startsWith("next");
    }
  }

  @EventName("package_registry/maven/package_published")
  record MavenPublishedEvent(long projectId) implements PackageEvent {}

  /** Open below, so that a test can add an event that nobody named. */
  non-sealed interface ArchiveEvent extends PackageEvent {}

  @EventName("package_registry/helm/chart_published")
  record HelmPublishedEvent(long projectId) implements ArchiveEvent {}

  @EventName("container_registry/image_pushed")
  record ImagePushedEvent(Optional<String> digest) implements Event {}

  static class Recording<E extends Event> implements Subscriber<E> {
    @Override
    public void handleEvent(E event) {
      received.add(event);
    }
  }

  static final class AnyPackageWorker extends Recording<PackageEvent> {}

  static final class NpmWorker extends Recording<NpmPublishedEvent> {}

  static final class SecondNpmWorker extends Recording<NpmPublishedEvent> {}

  static final class ImageWorker extends Recording<ImagePushedEvent> {}

  static final class AuditWorker extends Recording<Event> {}

  private static final List<Event> received = new ArrayList<>();

  private static final NpmPublishedEvent NPM = new NpmPublishedEvent(1, "latest");
  private static final MavenPublishedEvent MAVEN = new MavenPublishedEvent(2);
  private static final HelmPublishedEvent HELM = new HelmPublishedEvent(3);
  private static final ImagePushedEvent IMAGE = new ImagePushedEvent(Optional.empty());

  private static List<Event> receivedOf(Subscriptions subscriptions, Event... events) {
    received.clear();
    try (EventStore store = EventStore.of(subscriptions).runOn(JobEngine.direct())) {
      for (Event event : events) {
        store.publish(event);
      }
    }
    return received;
  }

  @Test
  void takesASealedTypeForAllItPermits() {
    assertThat(
            receivedOf(
                r -> r.subscribe(AnyPackageWorker.class).to(PackageEvent.class), NPM, IMAGE, MAVEN))
        .containsExactly(NPM, MAVEN);
  }

  @Test
  void takesASealedTypeForWhatIsOpenBelowItToo() {
    assertThat(receivedOf(r -> r.subscribe(AnyPackageWorker.class).to(PackageEvent.class), HELM))
        .containsExactly(HELM);
  }

  @Test
  void takesSeveralEventsWithTheSameDecisions() {
    assertThat(
            receivedOf(
                r ->
                    r.subscribe(AnyPackageWorker.class)
                        .toAnyOf(List.of(NpmPublishedEvent.class, MavenPublishedEvent.class))
                        .when(event -> event.projectId() > 1),
                NPM,
                MAVEN,
                HELM))
        .containsExactly(MAVEN);
  }

  @Test
  void matchesNamesByAPatternAcrossSegments() {
    assertThat(
            receivedOf(
                r -> {
                  r.publishes(NpmPublishedEvent.class);
                  r.subscribe(AuditWorker.class).toNamed("package_registry/*");
                },
                NPM,
                IMAGE,
                HELM))
        .as("the last is not known to the store, but its name matches")
        .containsExactly(NPM, HELM);
  }

  @Test
  void takesNothingInAPatternButTheStarForSpecial() {
    assertThat(
            receivedOf(
                r -> {
                  r.publishes(NpmPublishedEvent.class);
                  r.publishes(MavenPublishedEvent.class);
                  r.subscribe(AuditWorker.class).toNamed("*/maven/*");
                },
                NPM,
                MAVEN))
        .containsExactly(MAVEN);
  }

  @Test
  void matchesAPropertyThatEqualsAValue() {
    assertThat(
            receivedOf(
                r ->
                    r.subscribe(NpmWorker.class)
                        .to(NpmPublishedEvent.class)
                        .when(NpmPublishedEvent::projectId)
                        .eq(1L),
                NPM,
                new NpmPublishedEvent(2, "latest")))
        .containsExactly(NPM);
  }

  @Test
  void matchesAPropertyThatEqualsOneOfSeveralValues() {
    NpmPublishedEvent beta = new NpmPublishedEvent(1, "beta");
    assertThat(
            receivedOf(
                r ->
                    r.subscribe(NpmWorker.class)
                        .to(NpmPublishedEvent.class)
                        .when(NpmPublishedEvent::tag)
                        .in(List.of("latest", "beta")),
                NPM,
                beta,
                new NpmPublishedEvent(1, "next"),
                new NpmPublishedEvent(1, null)))
        .containsExactly(NPM, beta);
  }

  @Test
  void matchesAPropertyThatIsPresent() {
    ImagePushedEvent digested = new ImagePushedEvent(Optional.of("sha256:1"));
    assertThat(
            receivedOf(
                r -> {
                  r.subscribe(NpmWorker.class)
                      .to(NpmPublishedEvent.class)
                      .when(NpmPublishedEvent::tag)
                      .present();
                  r.subscribe(ImageWorker.class)
                      .to(ImagePushedEvent.class)
                      .when(ImagePushedEvent::digest)
                      .present();
                },
                NPM,
                new NpmPublishedEvent(1, null),
                IMAGE,
                digested))
        .containsExactly(NPM, digested);
  }

  @Test
  void joinsConditionsOnPropertiesAndInCode() {
    Subscriptions subscriptions =
        r ->
            r.subscribe(NpmWorker.class)
                .to(NpmPublishedEvent.class)
                .when(NpmPublishedEvent::projectId)
                .eq(1L)
                .when(NpmPublishedEvent::tag)
                .present()
                .when(npm -> !npm.prerelease());
    assertThat(
            receivedOf(
                subscriptions,
                NPM,
                new NpmPublishedEvent(2, "latest"),
                new NpmPublishedEvent(1, null),
                new NpmPublishedEvent(1, "next-1")))
        .containsExactly(NPM);
  }

  @Test
  void takesABooleanMethodForACondition() {
    assertThat(
            receivedOf(
                r ->
                    r.subscribe(NpmWorker.class)
                        .to(NpmPublishedEvent.class)
                        .when(NpmPublishedEvent::prerelease),
                NPM))
        .isEmpty();
  }

  @Test
  void findsTheOneOfManySubscriptionsWhoseValueItIs() {
    NpmPublishedEvent event = new NpmPublishedEvent(777, null);
    try (EventStore store =
        EventStore.of(
                r -> {
                  for (long project = 0; project < 1000; project++) {
                    r.subscribe(NpmWorker.class)
                        .to(NpmPublishedEvent.class)
                        .when(NpmPublishedEvent::projectId)
                        .eq(project);
                  }
                })
            .runOn(JobEngine.direct())) {
      received.clear();
      store
          .operations()
          .subscription(
              NpmWorker.class.getName()
                  + " to package_registry/npm/package_published when projectId = 778")
          .switchOff("to show that another is not meant");
      store.publish(event);
      store.publish(new NpmPublishedEvent(778, null));
      store.publish(new NpmPublishedEvent(5000, null));
    }

    assertThat(received).containsExactly(event);
  }

  @Test
  void readsAPropertyOnceForAllWhoNameTheSameMethod() {
    try (EventStore store =
        EventStore.of(
                r -> {
                  r.subscribe(NpmWorker.class)
                      .to(NpmPublishedEvent.class)
                      .when(CountingReads::read)
                      .eq(1L);
                  r.subscribe(SecondNpmWorker.class)
                      .to(NpmPublishedEvent.class)
                      .when(CountingReads::read)
                      .in(List.of(1L, 2L));
                })
            .runOn(JobEngine.direct())) {
      received.clear();
      CountingReads.reads = 0;
      store.publish(NPM);
    }

    assertThat(received).containsExactly(NPM, NPM);
    assertThat(CountingReads.reads).isEqualTo(1);
  }

  static final class CountingReads {
    static int reads;

    static Long read(NpmPublishedEvent event) {
      reads++;
      return event.projectId();
    }
  }

  @Test
  void tellsThePublisherOfAPropertyThatCannotBeRead() {
    received.clear();
    try (EventStore store =
        EventStore.of(
                r -> {
                  r.subscribe(NpmWorker.class)
                      .to(NpmPublishedEvent.class)
                      .when(RoutingTest::broken)
                      .eq(1);
                  r.subscribe(SecondNpmWorker.class).to(NpmPublishedEvent.class);
                })
            .runOn(JobEngine.direct())) {
      assertThatThrownBy(() -> store.publish(NPM))
          .isInstanceOf(PublicationException.class)
          .hasMessageContaining("every subscription with a condition on broken")
          .hasCauseInstanceOf(ArithmeticException.class);
    }

    assertThat(received).as("the others get it").containsExactly(NPM);
  }

  private static Integer broken(NpmPublishedEvent event) {
    throw new ArithmeticException("no such property of " + event);
  }

  @Test
  void filtersInTheWorkerAfterThePublication() {
    RecordingEngine engine = new RecordingEngine();
    received.clear();
    try (EventStore store =
        EventStore.of(
                r ->
                    r.subscribe(NpmWorker.class)
                        .to(NpmPublishedEvent.class)
                        .filter(npm -> npm.projectId() == 1))
            .runOn(engine)) {
      store.publish(NPM);
      store.publish(new NpmPublishedEvent(2, null));
    }

    assertThat(engine.jobs()).as("both are worth a job").hasSize(2);
    engine.jobs().forEach(job -> assertThat(engine.runner().run(job).isDone()).isTrue());
    assertThat(received).containsExactly(NPM);
  }

  @Test
  void handsTheJobsOfOnePublicationToTheEngineTogether() {
    RecordingEngine engine = new RecordingEngine();
    try (EventStore store =
        EventStore.of(
                r -> {
                  r.subscribe(NpmWorker.class).to(NpmPublishedEvent.class);
                  r.subscribe(SecondNpmWorker.class).to(NpmPublishedEvent.class);
                })
            .runOn(engine)) {
      store.publish(NPM);
      store.publish(IMAGE);
    }

    assertThat(engine.submissions).as("nothing for the event that nobody hears").hasSize(1);
    assertThat(engine.jobs()).hasSize(2);
  }

  @Test
  void findsTheSubscriptionOfADeliveryThatWasWrittenDown() {
    RecordingEngine engine = new RecordingEngine();
    try (EventStore store =
        EventStore.of(
                r -> {
                  for (long project = 1; project <= 2; project++) {
                    r.subscribe(NpmWorker.class)
                        .to(NpmPublishedEvent.class)
                        .when(NpmPublishedEvent::projectId)
                        .eq(project)
                        .groupSize((int) project);
                  }
                })
            .runOn(engine)) {
      store.publish(NPM);
      EventMetadata metadata = engine.deliveries().get(0).events().get(0).metadata();
      PublishedEvent read = PublishedEvent.of(new NpmPublishedEvent(2, null), metadata);
      Delivery restored = engine.runner().restore(NpmWorker.class.getName(), List.of(read), 3);

      assertThat(restored.attempt()).isEqualTo(3);
      assertThat(restored.subscription().settings().groupSize()).isEqualTo(2);
      assertThatThrownBy(() -> engine.runner().restore("com.acme.GoneWorker", List.of(read), 1))
          .isInstanceOf(UnknownSubscriberException.class)
          .hasMessageContaining("com.acme.GoneWorker")
          .hasMessageContaining("package_registry/npm/package_published");
    }
  }

  static final class PruneWorker implements Worker<String> {
    @Override
    public void perform(String argument) {}
  }

  @Test
  void makesAPlainWorkersJobOfWhatWasWrittenDown() {
    RecordingEngine engine = new RecordingEngine();
    try (EventStore store = EventStore.of(r -> {}).runOn(engine)) {
      WorkerJob restored = engine.runner().restoreWork(PruneWorker.class, "registry", 3);

      assertThat(store.operations().waiting()).isZero();
      assertThat(restored.worker()).isEqualTo(PruneWorker.class);
      assertThat(restored.argument()).isEqualTo("registry");
      assertThat(restored.attempt()).isEqualTo(3);
      assertThat(restored.delay()).isZero();
    }
  }

  @Test
  void knowsEventsByFormerNames() {
    RecordingEngine engine = new RecordingEngine();
    try (EventStore store =
        EventStore.of(r -> r.subscribe(AnyPackageWorker.class).to(PackageEvent.class))
            .runOn(engine)) {
      store.publish(NPM);
      EventTypes known = engine.runner().events();

      assertThat(known.named("npm_published"))
          .contains(known.of(NpmPublishedEvent.class))
          .isEqualTo(known.named("package_registry/npm/package_published"));
      assertThat(known.named(NpmPublishedEvent.class.getName())).isEmpty();
      assertThat(known.knows(MavenPublishedEvent.class)).isTrue();
      assertThat(known.knows(ImagePushedEvent.class)).isFalse();
    }
  }
}
