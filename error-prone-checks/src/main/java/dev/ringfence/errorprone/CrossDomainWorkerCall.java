package dev.ringfence.errorprone;

import static com.google.errorprone.BugPattern.LinkType.CUSTOM;
import static com.google.errorprone.BugPattern.SeverityLevel.ERROR;
import static com.google.errorprone.BugPattern.StandardTags.FRAGILE_CODE;
import static dev.ringfence.boundary.rule.Rules.CROSS_DOMAIN_WORKER_CALL;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.ErrorProneFlags;
import com.google.errorprone.bugpatterns.BugChecker;

/**
 * A {@link BugChecker} that flags code of one domain that runs, schedules or constructs another
 * domain's worker.
 *
 * <p>Such code has to know every consequence of what it does, in every domain. With an event the
 * dependency turns round.
 */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "Code of one domain runs, schedules or constructs another domain's worker.",
    link = "https://ringfence.dev/rules/CrossDomainWorkerCall",
    linkType = CUSTOM,
    severity = ERROR,
    altNames = "Ringfence",
    tags = FRAGILE_CODE)
public final class CrossDomainWorkerCall extends ReferenceCheck {

  private static final long serialVersionUID = 1L;

  /** For the service loader, which only asks for the check's name. */
  public CrossDomainWorkerCall() {
    this(new Ringfence(ErrorProneFlags.empty()));
  }

  @Inject
  CrossDomainWorkerCall(Ringfence ringfence) {
    super(CROSS_DOMAIN_WORKER_CALL, ringfence);
  }
}
