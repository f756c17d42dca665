package dev.ringfence.errorprone;

import static com.google.errorprone.BugPattern.LinkType.CUSTOM;
import static com.google.errorprone.BugPattern.SeverityLevel.ERROR;
import static com.google.errorprone.BugPattern.StandardTags.LIKELY_ERROR;
import static com.google.errorprone.matchers.Description.NO_MATCH;
import static dev.ringfence.boundary.rule.Rules.SUBSCRIBER_WITHOUT_HANDLE_EVENT;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.ErrorProneFlags;
import com.google.errorprone.VisitorState;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.bugpatterns.BugChecker.ClassTreeMatcher;
import com.google.errorprone.bugpatterns.BugChecker.MethodTreeMatcher;
import com.google.errorprone.matchers.Description;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;

/**
 * A {@link BugChecker} that flags subscribers without a handler that really receives their event.
 *
 * <p>The event is delivered, counted as handled, and nothing happens.
 */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "A subscriber has no handler that really receives its event.",
    link = "https://ringfence.dev/rules/SubscriberWithoutHandleEvent",
    linkType = CUSTOM,
    severity = ERROR,
    altNames = "Ringfence",
    tags = LIKELY_ERROR)
public final class SubscriberWithoutHandleEvent extends BugChecker
    implements ClassTreeMatcher, MethodTreeMatcher {

  private static final long serialVersionUID = 1L;

  private final transient Ringfence ringfence;
  private final transient Reporter reporter;

  /** For the service loader, which only asks for the check's name. */
  public SubscriberWithoutHandleEvent() {
    this(new Ringfence(ErrorProneFlags.empty()));
  }

  @Inject
  SubscriberWithoutHandleEvent(Ringfence ringfence) {
    this.ringfence = ringfence;
    this.reporter = new Reporter(this, ringfence.flags());
  }

  /** Reports a class that has nothing like a handler. */
  @Override
  public Description matchClass(ClassTree tree, VisitorState state) {
    Unit unit = ringfence.unitFor(SUBSCRIBER_WITHOUT_HANDLE_EVENT, state);
    if (unit == null) {
      return NO_MATCH;
    }
    DeclaredType type = DeclaredType.of(tree, state);
    return type.findingAtName(SUBSCRIBER_WITHOUT_HANDLE_EVENT, unit)
        .map(
            finding ->
                reporter.report(
                    finding,
                    type.tree(),
                    type.offsetOfName(unit),
                    unit,
                    state,
                    () -> HandlerStub.of(type, unit, state)))
        .orElse(NO_MATCH);
  }

  /** Reports a handler that does nothing, or that is none: it can be suppressed right there. */
  @Override
  public Description matchMethod(MethodTree tree, VisitorState state) {
    Unit unit = ringfence.unitFor(SUBSCRIBER_WITHOUT_HANDLE_EVENT, state);
    if (unit == null || !unit.compilation().subscriberMethods().mayBeHandler(tree.getName())) {
      return NO_MATCH;
    }
    DeclaredType type = DeclaredType.around(tree, state);
    return type.findingAt(tree, SUBSCRIBER_WITHOUT_HANDLE_EVENT, unit)
        .map(
            finding ->
                reporter.report(
                    finding,
                    type.method(tree),
                    type.method(tree).pos,
                    unit,
                    state,
                    () -> HandlerStub.of(type, unit, state)))
        .orElse(NO_MATCH);
  }
}
