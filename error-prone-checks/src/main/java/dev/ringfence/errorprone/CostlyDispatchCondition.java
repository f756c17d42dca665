package dev.ringfence.errorprone;

import static com.google.errorprone.BugPattern.LinkType.CUSTOM;
import static com.google.errorprone.BugPattern.SeverityLevel.ERROR;
import static com.google.errorprone.BugPattern.StandardTags.FRAGILE_CODE;
import static dev.ringfence.boundary.rule.Rules.COSTLY_DISPATCH_CONDITION;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.ErrorProneFlags;
import com.google.errorprone.bugpatterns.BugChecker;

/**
 * A {@link BugChecker} that flags dispatch conditions that do I/O or wait.
 *
 * <p>A condition runs in the publisher's thread, whenever the event is published. What it calls is
 * followed through the methods of the same compilation.
 */
@AutoService(BugChecker.class)
@BugPattern(
    summary =
        "A dispatch condition does I/O, or waits: the database, a file, the network, a lock, a sleep.",
    link = "https://ringfence.dev/rules/CostlyDispatchCondition",
    linkType = CUSTOM,
    severity = ERROR,
    altNames = "Ringfence",
    tags = FRAGILE_CODE)
public final class CostlyDispatchCondition extends ReferenceCheck {

  private static final long serialVersionUID = 1L;

  /** For the service loader, which only asks for the check's name. */
  public CostlyDispatchCondition() {
    this(new Ringfence(ErrorProneFlags.empty()));
  }

  @Inject
  CostlyDispatchCondition(Ringfence ringfence) {
    super(COSTLY_DISPATCH_CONDITION, ringfence);
  }

  /** A condition is costly wherever it stands. */
  @Override
  boolean isAboutDomains() {
    return false;
  }
}
