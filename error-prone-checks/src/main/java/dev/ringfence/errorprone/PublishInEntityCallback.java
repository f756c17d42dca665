package dev.ringfence.errorprone;

import static com.google.errorprone.BugPattern.LinkType.CUSTOM;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;
import static com.google.errorprone.BugPattern.StandardTags.FRAGILE_CODE;
import static dev.ringfence.boundary.rule.Rules.PUBLISH_IN_ENTITY_CALLBACK;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.ErrorProneFlags;
import com.google.errorprone.bugpatterns.BugChecker;
import com.sun.tools.javac.tree.JCTree.JCClassDecl;

/**
 * A {@link BugChecker} that flags persistence life-cycle callbacks that publish events.
 *
 * <p>They run in the middle of a flush: subscribers would see a state that is not there.
 */
@AutoService(BugChecker.class)
@BugPattern(
    summary = "An event is published from a persistence life-cycle callback.",
    link = "https://ringfence.dev/rules/PublishInEntityCallback",
    linkType = CUSTOM,
    severity = WARNING,
    altNames = "Ringfence",
    tags = FRAGILE_CODE)
public final class PublishInEntityCallback extends TypeCheck {

  private static final long serialVersionUID = 1L;

  /** For the service loader, which only asks for the check's name. */
  public PublishInEntityCallback() {
    this(new Ringfence(ErrorProneFlags.empty()));
  }

  @Inject
  PublishInEntityCallback(Ringfence ringfence) {
    super(PUBLISH_IN_ENTITY_CALLBACK, ringfence);
  }

  @Override
  boolean mayConcern(JCClassDecl type, Compilation compilation) {
    return compilation.types().mayHaveEntityCallbacks(type);
  }
}
