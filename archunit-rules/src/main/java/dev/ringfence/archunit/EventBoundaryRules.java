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

  /** Read when the first rule runs, so that a mistake in the file fails a test with its message. */
  private static synchronized EventBoundaries boundaries() {
    if (discovered == null) {
      discovered = EventBoundaries.discover();
    }
    return discovered;
  }
}
