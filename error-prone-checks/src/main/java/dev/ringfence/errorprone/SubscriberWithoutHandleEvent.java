package dev.ringfence.errorprone;

import static com.google.errorprone.BugPattern.LinkType.CUSTOM;
import static com.google.errorprone.BugPattern.SeverityLevel.ERROR;
import static com.google.errorprone.BugPattern.StandardTags.LIKELY_ERROR;
import static dev.ringfence.boundary.rule.Rules.SUBSCRIBER_WITHOUT_HANDLE_EVENT;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.ErrorProneFlags;
import com.google.errorprone.VisitorState;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.fixes.SuggestedFix;
import com.sun.source.tree.ClassTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.tree.JCTree.JCClassDecl;
import java.util.Optional;

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
public final class SubscriberWithoutHandleEvent extends TypeCheck {

  private static final long serialVersionUID = 1L;

  /** For the service loader, which only asks for the check's name. */
  public SubscriberWithoutHandleEvent() {
    this(new Ringfence(ErrorProneFlags.empty()));
  }

  @Inject
  SubscriberWithoutHandleEvent(Ringfence ringfence) {
    super(SUBSCRIBER_WITHOUT_HANDLE_EVENT, ringfence);
  }

  @Override
  boolean mayConcern(JCClassDecl type, Compilation compilation) {
    return compilation.types().mayBeSubscriber(type.sym);
  }

  @Override
  Optional<SuggestedFix> fix(TreePath place, Unit unit, VisitorState state) {
    TreePath type = place.getLeaf() instanceof ClassTree ? place : place.getParentPath();
    return HandlerStub.of((JCClassDecl) type.getLeaf(), unit, state);
  }
}
