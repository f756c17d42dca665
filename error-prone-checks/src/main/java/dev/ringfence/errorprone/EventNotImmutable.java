package dev.ringfence.errorprone;

import static com.google.errorprone.BugPattern.LinkType.CUSTOM;
import static com.google.errorprone.BugPattern.SeverityLevel.ERROR;
import static com.google.errorprone.BugPattern.StandardTags.FRAGILE_CODE;
import static dev.ringfence.boundary.rule.Rules.EVENT_NOT_IMMUTABLE;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.ErrorProneFlags;
import com.google.errorprone.VisitorState;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.fixes.SuggestedFix;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.tree.JCTree.JCClassDecl;
import java.util.Optional;

/**
 * A {@link BugChecker} that flags events that can change, or carry what does not survive JSON.
 *
 * <p>Several subscribers get the same event, later, perhaps in another process.
 */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "An event can change after it was published, or carries what does not survive JSON.",
    link = "https://ringfence.dev/rules/EventNotImmutable",
    linkType = CUSTOM,
    severity = ERROR,
    altNames = "Ringfence",
    tags = FRAGILE_CODE)
public final class EventNotImmutable extends TypeCheck {

  private static final long serialVersionUID = 1L;

  /** For the service loader, which only asks for the check's name. */
  public EventNotImmutable() {
    this(new Ringfence(ErrorProneFlags.empty()));
  }

  @Inject
  EventNotImmutable(Ringfence ringfence) {
    super(EVENT_NOT_IMMUTABLE, ringfence);
  }

  @Override
  boolean mayConcern(JCClassDecl type, Compilation compilation) {
    return compilation.types().mayBeEvent(type.sym);
  }

  @Override
  Optional<SuggestedFix> fix(TreePath place, Unit unit, VisitorState state) {
    return FinalField.of(place, state);
  }
}
