package dev.ringfence.errorprone;

import static com.google.errorprone.BugPattern.LinkType.CUSTOM;
import static com.google.errorprone.BugPattern.SeverityLevel.ERROR;
import static com.google.errorprone.BugPattern.StandardTags.LIKELY_ERROR;
import static com.google.errorprone.matchers.Description.NO_MATCH;
import static dev.ringfence.boundary.rule.Rules.SUBSCRIBER_OVERRIDES_PERFORM;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.ErrorProneFlags;
import com.google.errorprone.VisitorState;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.bugpatterns.BugChecker.MethodTreeMatcher;
import com.google.errorprone.matchers.Description;
import com.sun.source.tree.MethodTree;

/**
 * A {@link BugChecker} that flags subscribers that override the method that the event store calls.
 *
 * <p>That method does what every delivery needs. A subscriber that overrides it takes all of that
 * away from itself.
 */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "A subscriber overrides the method that the event store calls.",
    link = "https://ringfence.dev/rules/SubscriberOverridesPerform",
    linkType = CUSTOM,
    severity = ERROR,
    altNames = "Ringfence",
    tags = LIKELY_ERROR)
public final class SubscriberOverridesPerform extends BugChecker implements MethodTreeMatcher {

  private static final long serialVersionUID = 1L;

  private final transient Ringfence ringfence;
  private final transient Reporter reporter;

  /** For the service loader, which only asks for the check's name. */
  public SubscriberOverridesPerform() {
    this(new Ringfence(ErrorProneFlags.empty()));
  }

  @Inject
  SubscriberOverridesPerform(Ringfence ringfence) {
    this.ringfence = ringfence;
    this.reporter = new Reporter(this, ringfence.flags());
  }

  @Override
  public Description matchMethod(MethodTree tree, VisitorState state) {
    Unit unit = ringfence.unitFor(SUBSCRIBER_OVERRIDES_PERFORM, state);
    if (unit == null || !unit.compilation().subscriberMethods().mayBeSealed(tree.getName())) {
      return NO_MATCH;
    }
    DeclaredType type = DeclaredType.around(tree, state);
    return type.findingAt(tree, SUBSCRIBER_OVERRIDES_PERFORM, unit)
        .map(
            finding ->
                reporter.report(
                    finding,
                    type.method(tree),
                    type.method(tree).pos,
                    unit,
                    state,
                    () -> RenameToHandler.of(tree, type, unit, state)))
        .orElse(NO_MATCH);
  }
}
