package dev.ringfence.benchmarks;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.ringfence.archunit.EventBoundaries;
import dev.ringfence.benchmarks.Measurement.Scope;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * What all ArchUnit rules together add to importing the classes: one import after the other, each
 * with the rules after it.
 *
 * <p>A plain class costs one walk over what ArchUnit knows of it, which grows with the number of
 * its calls, field accesses and declarations. All else grows with the number of events, subscribers
 * and classes that publish, subscribe, enqueue, or name another domain that has an {@code api}: the
 * class files of these are read a second time. {@code --plain} says how many groups of six classes
 * there are without any of that for each group of six that has an event; with {@code --plain=0} two
 * thirds of all classes have to do with events.
 */
public final class ArchUnitCost {

  private ArchUnitCost() {}

  /** CPU time and allocated bytes of the thread in one round. */
  private record Round(long importTime, long rulesTime, long importBytes, long rulesBytes) {

    double timeRatio() {
      return 1 + (double) rulesTime / importTime;
    }

    double bytesRatio() {
      return 1 + (double) rulesBytes / importBytes;
    }

    String row(String name) {
      return String.format(
          Locale.ROOT,
          "%-16s %10.0f %9.0f %8.4f %10.1f %9.1f %8.4f%n",
          name,
          importTime / 1e6,
          rulesTime / 1e6,
          timeRatio(),
          importBytes / 1e6,
          rulesBytes / 1e6,
          bytesRatio());
    }
  }

  /** Measures 10,000 classes in 50 domains; {@code --files=…} and so on change that. */
  public static void main(String[] args) throws Exception {
    Settings settings = Settings.of(args, 50, 10_000, 9, 20, 3, 7);
    try (Workplace workplace = new Workplace()) {
      GeneratedCode code = settings.write(workplace.folder("code"));
      Path classes = workplace.folder("classes");
      Javac.compile(code, classes, List.of());
      Round cold = round(code, classes);
      for (int i = 1; i < settings.warmUps(); i++) {
        round(code, classes);
      }
      List<Round> warm = new ArrayList<>();
      for (int i = 0; i < settings.rounds(); i++) {
        warm.add(round(code, classes));
      }
      warm.sort(Comparator.comparingDouble(Round::timeRatio));
      System.out.printf("%,d classes, %d findings%n", code.sources().size(), sum(code));
      System.out.printf(
          "%-16s %10s %9s %8s %10s %9s %8s%n",
          "", "import ms", "rules ms", "ratio", "import MB", "rules MB", "ratio");
      System.out.print(cold.row("cold"));
      System.out.print(warm.get(0).row("warm, lowest"));
      System.out.print(warm.get(warm.size() / 2).row("warm, median"));
    }
  }

  private static Round round(GeneratedCode code, Path classes) {
    System.gc();
    long bytes = Scope.THREAD.bytes();
    long time = Scope.THREAD.nanoseconds();
    JavaClasses imported = new ClassFileImporter().importPath(classes);
    long timeOfImport = Scope.THREAD.nanoseconds() - time;
    long bytesOfImport = Scope.THREAD.bytes() - bytes;
    int reported = findings(code, imported);
    Round round =
        new Round(
            timeOfImport,
            Scope.THREAD.nanoseconds() - time - timeOfImport,
            bytesOfImport,
            Scope.THREAD.bytes() - bytes - bytesOfImport);
    Settings.requireEqual(sum(code), reported);
    return round;
  }

  private static int sum(GeneratedCode code) {
    return code.findings().values().stream().mapToInt(n -> n).sum();
  }

  /** A new set of rules each time, since one keeps what it has found in an import. */
  static int findings(GeneratedCode code, JavaClasses classes) {
    return EventBoundaries.from(code.folder().resolve("ringfence.yml")).findings(classes).size();
  }
}
