package dev.ringfence.benchmarks;

import dev.ringfence.benchmarks.Measurement.Scope;
import dev.ringfence.boundary.rule.Rule;
import dev.ringfence.boundary.rule.Rules;
import dev.ringfence.boundary.rule.Witnesses.Sight;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What all checks together add to javac and Error Prone with every check off. */
public final class CompilerCost {

  private static final String EVERY_CHECK_OFF = "-Xplugin:ErrorProne -XepDisableAllChecks";

  private CompilerCost() {}

  /** Measures 2,000 files in 20 domains; {@code --files=…} and so on change that. */
  public static void main(String[] args) throws Exception {
    Settings settings = Settings.of(args, 20, 2000, 20, 5, 15);
    try (Workplace workplace = new Workplace()) {
      GeneratedCode code = settings.write(workplace.folder("code"));
      Path classes = workplace.folder("classes");
      List<String> off = List.of(EVERY_CHECK_OFF);
      List<String> on = checksOf(code);
      int reported = Javac.compile(code, classes, on).size();
      Settings.requireEqual(code.findings().values().stream().mapToInt(n -> n).sum(), reported);
      System.out.printf("%,d files, %d findings%n", code.sources().size(), reported);
      System.out.println(
          new Measurement(Scope.THREAD)
              .with("every check off", () -> Javac.compile(code, classes, off))
              .with("Ringfence's checks", () -> Javac.compile(code, classes, on))
              .with("javac alone", () -> Javac.compile(code, classes, List.of()))
              .run(settings.warmUps(), settings.rounds()));
    }
  }

  /** All checks that the compiler has, as warnings, so that both sides compile to the end. */
  static List<String> checksOf(GeneratedCode code) {
    String checks =
        Rules.all().stream()
            .filter(rule -> rule.witnesses().compiler() != Sight.NONE)
            .map(Rule::name)
            .map(rule -> "-Xep:" + rule + ":WARN")
            .collect(Collectors.joining(" "));
    return Stream.of(
            "%s %s -XepOpt:Ringfence:Config=%s"
                .formatted(EVERY_CHECK_OFF, checks, code.folder().resolve("ringfence.yml")))
        .toList();
  }
}
