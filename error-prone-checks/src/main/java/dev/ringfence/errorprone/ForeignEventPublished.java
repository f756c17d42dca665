package dev.ringfence.errorprone;

import static com.google.errorprone.BugPattern.LinkType.CUSTOM;
import static com.google.errorprone.BugPattern.SeverityLevel.ERROR;
import static com.google.errorprone.BugPattern.StandardTags.FRAGILE_CODE;
import static dev.ringfence.boundary.rule.Rules.FOREIGN_EVENT_PUBLISHED;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.ErrorProneFlags;
import com.google.errorprone.bugpatterns.BugChecker;

/**
 * A {@link BugChecker} that flags events that are constructed or published outside the domain that
 * defines them.
 *
 * <p>Subscribers would be told of things that the owner of the event knows nothing of.
 */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "An event is constructed or published outside the domain that defines it.",
    link = "https://ringfence.dev/rules/ForeignEventPublished",
    linkType = CUSTOM,
    severity = ERROR,
    altNames = "Ringfence",
    tags = FRAGILE_CODE)
public final class ForeignEventPublished extends ReferenceCheck {

  private static final long serialVersionUID = 1L;

  /** For the service loader, which only asks for the check's name. */
  public ForeignEventPublished() {
    this(new Ringfence(ErrorProneFlags.empty()));
  }

  @Inject
  ForeignEventPublished(Ringfence ringfence) {
    super(FOREIGN_EVENT_PUBLISHED, ringfence);
  }
}
