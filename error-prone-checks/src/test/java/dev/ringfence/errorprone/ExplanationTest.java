package dev.ringfence.errorprone;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.errorprone.BugPattern;
import com.google.errorprone.BugPattern.SeverityLevel;
import com.google.errorprone.bugpatterns.BugChecker;
import dev.ringfence.boundary.rule.Rule;
import dev.ringfence.boundary.rule.Rules;
import dev.ringfence.boundary.rule.Severity;
import dev.ringfence.boundary.rule.Witnesses;
import java.util.List;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class ExplanationTest {

  static List<BugChecker> checks() {
    return ServiceLoader.load(BugChecker.class).stream()
        .filter(check -> check.type().getPackage().equals(Ringfence.class.getPackage()))
        .map(ServiceLoader.Provider::get)
        .toList();
  }

  @Test
  void everyRuleThatTheCompilerSeesIsACheckThatItFinds() {
    assertThat(checks())
        .extracting(BugChecker::canonicalName)
        .containsExactlyInAnyOrderElementsOf(
            Rules.all().stream()
                .filter(rule -> rule.witnesses().compiler() != Witnesses.Sight.NONE)
                .map(Rule::name)
                .toList());
  }

  @ParameterizedTest
  @MethodSource("checks")
  void aCheckSaysWhatItsRuleSays(BugChecker check) {
    Rule rule = Rules.named(check.canonicalName()).orElseThrow();
    BugPattern pattern = requireNonNull(check.getClass().getAnnotation(BugPattern.class));

    assertThat(pattern.summary()).isEqualTo(rule.explanation().summary());
    assertThat(pattern.link()).isEqualTo(rule.link());
    assertThat(pattern.severity())
        .isEqualTo(
            rule.defaultSeverity() == Severity.ERROR ? SeverityLevel.ERROR : SeverityLevel.WARNING);
  }

  @ParameterizedTest
  @MethodSource("checks")
  void aCheckCanBeSuppressedByItsNameAndByTheFamilys(BugChecker check) {
    assertThat(check.allNames()).containsExactlyInAnyOrder(check.canonicalName(), "Ringfence");
  }
}
