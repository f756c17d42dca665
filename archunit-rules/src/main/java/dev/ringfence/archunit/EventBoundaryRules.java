package dev.ringfence.archunit;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.junit.ArchTest;
import org.jspecify.annotations.Nullable;

/**
 * All rules for ArchUnit's JUnit support, by the nearest {@code ringfence.yml} in the working
 * directory or above it:
 *
 * <pre>{@code
 * @AnalyzeClasses(packages = "com.acme.forge", importOptions = DoNotIncludeTests.class)
 * class ArchitectureTest {
 *   @ArchTest static final ArchTests boundaries = ArchTests.in(EventBoundaryRules.class);
 * }
 * }</pre>
 *
 * <p>Each rule is a test of its own; all look at the classes in one pass. Needs {@code
 * archunit-junit5}, which whoever writes the lines above has already.
 */
public final class EventBoundaryRules {

  private static @Nullable EventBoundaries discovered;

  private EventBoundaryRules() {}

  /** No subscriber overrides the method that the event store calls. */
  @ArchTest
  public static void subscriberOverridesPerform(JavaClasses classes) {
    boundaries().subscriberOverridesPerform().check(classes);
  }

  /** Every concrete subscriber has a handler that really receives its event. */
  @ArchTest
  public static void subscriberWithoutHandleEvent(JavaClasses classes) {
    boundaries().subscriberWithoutHandleEvent().check(classes);
  }

  /** No domain runs, schedules or constructs another domain's worker. */
  @ArchTest
  public static void crossDomainWorkerCall(JavaClasses classes) {
    boundaries().crossDomainWorkerCall().check(classes);
  }

  /** An event is constructed and published only in the domain that defines it. */
  @ArchTest
  public static void foreignEventPublished(JavaClasses classes) {
    boundaries().foreignEventPublished().check(classes);
  }

  /** No dispatch condition does I/O or waits, in whatever it calls. */
  @ArchTest
  public static void costlyDispatchCondition(JavaClasses classes) {
    boundaries().costlyDispatchCondition().check(classes);
  }

  /** Every event has only final fields, of types that survive JSON. */
  @ArchTest
  public static void eventNotImmutable(JavaClasses classes) {
    boundaries().eventNotImmutable().check(classes);
  }

  /** Every event is named after what happened, in the past tense. */
  @ArchTest
  public static void eventNaming(JavaClasses classes) {
    boundaries().eventNaming().check(classes);
  }

  /** The events accept what {@code events.lock.yml} promised. */
  @ArchTest
  public static void eventContractBroken(JavaClasses classes) {
    boundaries().eventContractBroken().check(classes);
  }

  /** Every event has a publisher and a subscriber, and every subscription can fire. */
  @ArchTest
  public static void deadSubscription(JavaClasses classes) {
    boundaries().deadSubscription().check(classes);
  }

  /** No event leads, through its subscribers, back to itself. */
  @ArchTest
  public static void eventLoop(JavaClasses classes) {
    boundaries().eventLoop().check(classes);
  }

  /** No event is published from a persistence life-cycle callback. */
  @ArchTest
  public static void publishInEntityCallback(JavaClasses classes) {
    boundaries().publishInEntityCallback().check(classes);
  }

  /** Others use only what a domain publishes. */
  @ArchTest
  public static void domainInternalAccess(JavaClasses classes) {
    boundaries().domainInternalAccess().check(classes);
  }

  /** Domains use only whom they declare, and declare only whom they use. */
  @ArchTest
  public static void undeclaredDependency(JavaClasses classes) {
    boundaries().undeclaredDependency().check(classes);
  }

  /** Domains do not depend on each other in a circle. */
  @ArchTest
  public static void domainCycle(JavaClasses classes) {
    boundaries().domainCycle().check(classes);
  }

  /** Read when the first rule runs, so that a mistake in the file fails a test with its message. */
  private static synchronized EventBoundaries boundaries() {
    if (discovered == null) {
      discovered = EventBoundaries.discover();
    }
    return discovered;
  }
}
