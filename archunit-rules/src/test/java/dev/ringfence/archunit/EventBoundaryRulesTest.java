package dev.ringfence.archunit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.junit.LocationProvider;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;

final class EventBoundaryRulesTest {

  @TempDir static Path folder;

  /** Where the tests of a user's project would find their classes. */
  static final class CompiledFolder implements LocationProvider {
    @Override
    public Set<Location> get(Class<?> testClass) {
      return Set.of(Location.of(folder));
    }
  }

  /** For the engine inside the test alone; Surefire leaves nested classes out. */
  @AnalyzeClasses(locations = CompiledFolder.class)
  static final class ArchitectureOfAUser {
    @ArchTest static final ArchTests boundaries = ArchTests.in(EventBoundaryRules.class);
  }

  @Test
  void areTestsOfTheirOwnNames() {
    CodeUnderTest.against(
        folder,
        folder,
        List.of(
            """
            package dev.ringfence.eventstore;
            public interface Subscriber<E> {
              default void perform(E event) { handleEvent(event); }
              void handleEvent(E event);
            }
            """,
            """
            package com.acme.git;
            class Listener implements dev.ringfence.eventstore.Subscriber<String> {
              @Override public void perform(String event) {}
              @Override public void handleEvent(String event) { perform(event); }
            }
            """));

    var tests =
        EngineTestKit.engine("archunit")
            .selectors(selectClass(ArchitectureOfAUser.class))
            .execute()
            .testEvents();

    assertThat(tests.succeeded().stream().map(EventBoundaryRulesTest::nameOf))
        .contains(
            "EventBoundaryRules > subscriberWithoutHandleEvent",
            "EventBoundaryRules > crossDomainWorkerCall")
        .hasSize(13);
    assertThat(tests.failed().stream().map(EventBoundaryRulesTest::nameOf))
        .containsExactly("EventBoundaryRules > subscriberOverridesPerform");
  }

  private static String nameOf(Event event) {
    return event.getTestDescriptor().getDisplayName();
  }
}
