package dev.ringfence.archunit;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.AbstractClassesTransformer;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import dev.ringfence.boundary.rule.Finding;
import dev.ringfence.boundary.rule.Rule;
import dev.ringfence.boundary.rule.Severity;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** One rule of Ringfence as a rule of ArchUnit. */
final class BoundaryRule {

  private static final System.Logger LOGGER = System.getLogger(EventBoundaries.class.getName());

  private final Rule rule;
  private final Severity severity;
  private final AnalysisCache analyses;

  /** What breaks the rule, with what to say of it. */
  private record Breach(Object subject, String text) {}

  private BoundaryRule(Rule rule, Severity severity, AnalysisCache analyses) {
    this.rule = rule;
    this.severity = severity;
    this.analyses = analyses;
  }

  static ArchRule of(Rule rule, Severity severity, AnalysisCache analyses) {
    return new BoundaryRule(rule, severity, analyses).asArchRule(Sentences.of(rule));
  }

  private ArchRule asArchRule(String sentence) {
    return ArchRuleDefinition.all(breaches())
        .should(notOccur())
        .as(sentence + " (" + rule.name() + ")")
        .because(reason())
        .allowEmptyShould(true);
  }

  /** The explanation of the model as half a sentence. */
  private String reason() {
    String why = rule.explanation().why().strip().replaceAll("\\s+", " ");
    String open = why.endsWith(".") ? why.substring(0, why.length() - 1) : why;
    return open.substring(0, 1).toLowerCase(Locale.ROOT) + open.substring(1);
  }

  private AbstractClassesTransformer<Breach> breaches() {
    return new AbstractClassesTransformer<>("breaches of " + rule.name()) {
      @Override
      public Iterable<Breach> doTransform(JavaClasses classes) {
        return severity == Severity.OFF ? List.of() : breachesIn(analyses.of(classes), classes);
      }
    };
  }

  private static ArchCondition<Breach> notOccur() {
    return new ArchCondition<>("not occur") {
      @Override
      public void check(Breach breach, ConditionEvents events) {
        events.add(SimpleConditionEvent.violated(breach.subject(), breach.text()));
      }
    };
  }

  private List<Breach> breachesIn(Analysis analysis, JavaClasses classes) {
    List<Breach> breaches = new ArrayList<>();
    if (analysis.lookedAtNothing()) {
      breaches.add(new Breach(classes, lookedAtNothing(classes)));
    }
    analysis.gapsToReport(rule, severity).forEach(gap -> breaches.add(new Breach(classes, gap)));
    for (Finding finding : analysis.findings(rule)) {
      breaches.add(new Breach(finding, describe(finding)));
    }
    if (severity == Severity.ERROR) {
      return breaches;
    }
    breaches.forEach(breach -> LOGGER.log(Level.WARNING, breach.text()));
    return List.of();
  }

  private static String lookedAtNothing(JavaClasses classes) {
    return classes.isEmpty()
        ? "The import has 0 classes, so nothing was checked: are packages and class path right?"
        : "The import has "
            + classes.size()
            + " classes, all of them test code or ignored, so nothing was checked.";
  }

  private static String describe(Finding finding) {
    return "%s: [%s] %s%n    %s"
        .formatted(finding.place(), finding.rule(), finding.message(), finding.hint());
  }
}
