package dev.ringfence.errorprone;

import static com.google.errorprone.BugPattern.LinkType.CUSTOM;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;
import static com.google.errorprone.BugPattern.StandardTags.STYLE;
import static dev.ringfence.boundary.rule.Rules.EVENT_NAMING;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.ErrorProneFlags;
import com.google.errorprone.bugpatterns.BugChecker;
import com.sun.tools.javac.tree.JCTree.JCClassDecl;

/**
 * A {@link BugChecker} that flags events that are not named after what happened.
 *
 * <p>An event is a fact. With another name, it reads as an order to somebody.
 */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "An event's name does not say, in the past tense, what happened to what.",
    link = "https://ringfence.dev/rules/EventNaming",
    linkType = CUSTOM,
    severity = WARNING,
    altNames = "Ringfence",
    tags = STYLE)
public final class EventNaming extends TypeCheck {

  private static final long serialVersionUID = 1L;

  /** For the service loader, which only asks for the check's name. */
  public EventNaming() {
    this(new Ringfence(ErrorProneFlags.empty()));
  }

  @Inject
  EventNaming(Ringfence ringfence) {
    super(EVENT_NAMING, ringfence);
  }

  @Override
  boolean mayConcern(JCClassDecl type, Compilation compilation) {
    return compilation.types().mayBeEvent(type.sym);
  }
}
