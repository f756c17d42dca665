package dev.ringfence.benchmarks;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.ringfence.archunit.EventBoundaries;
import dev.ringfence.benchmarks.Measurement.Scope;
import java.nio.file.Path;
import java.util.List;

/** What all ArchUnit rules together add to importing the classes. */
public final class ArchUnitCost {

  private ArchUnitCost() {}

  /** Measures 10,000 classes in 50 domains; {@code --files=…} and so on change that. */
  public static void main(String[] args) throws Exception {
    Settings settings = Settings.of(args, 50, 10_000, 20, 2, 7);
    try (Workplace workplace = new Workplace()) {
      GeneratedCode code = settings.write(workplace.folder("code"));
      Path classes = workplace.folder("classes");
      Javac.compile(code, classes, List.of());
      int reported = findings(code, imported(classes));
      Settings.requireEqual(code.findings().values().stream().mapToInt(n -> n).sum(), reported);
      System.out.printf("%,d classes, %d findings%n", code.sources().size(), reported);
      System.out.println(
          new Measurement(Scope.THREAD)
              .with("import", () -> imported(classes))
              .with("import and all rules", () -> findings(code, imported(classes)))
              .run(settings.warmUps(), settings.rounds()));
    }
  }

  private static JavaClasses imported(Path classes) {
    return new ClassFileImporter().importPath(classes);
  }

  /** A new set of rules each time, since one keeps what it has found in an import. */
  static int findings(GeneratedCode code, JavaClasses classes) {
    return EventBoundaries.from(code.folder().resolve("ringfence.yml")).findings(classes).size();
  }
}
