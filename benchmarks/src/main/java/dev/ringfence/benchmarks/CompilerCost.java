package dev.ringfence.benchmarks;

import dev.ringfence.benchmarks.Measurement.Scope;
import dev.ringfence.boundary.rule.Rule;
import dev.ringfence.boundary.rule.Rules;
import dev.ringfence.boundary.rule.Witnesses.Sight;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

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
      Measurement measurement =
          new Measurement(Scope.THREAD)
              .with("every check off", () -> Javac.compile(code, classes, off))
              .with("Ringfence's checks", () -> Javac.compile(code, classes, on))
              .with("javac alone", () -> Javac.compile(code, classes, List.of()));
      if (settings.each()) {
        for (String check : checks()) {
          List<String> alone = options(code, List.of(check));
          measurement.with(check, () -> Javac.compile(code, classes, alone));
        }
      }
      System.out.println(measurement.run(settings.warmUps(), settings.rounds()));
    }
  }

  private static List<String> checks() {
    return Rules.all().stream()
        .filter(rule -> rule.witnesses().compiler() != Sight.NONE)
        .map(Rule::name)
        .toList();
  }

  /** All checks that the compiler has, as warnings, so that both sides compile to the end. */
  static List<String> checksOf(GeneratedCode code) {
    return options(code, checks());
  }

  private static List<String> options(GeneratedCode code, List<String> checks) {
    String flags =
        checks.stream().map(check -> "-Xep:" + check + ":WARN").collect(Collectors.joining(" "));
    return List.of(
        "%s %s -XepOpt:Ringfence:Config=%s"
            .formatted(EVERY_CHECK_OFF, flags, code.folder().resolve("ringfence.yml")));
  }
}
