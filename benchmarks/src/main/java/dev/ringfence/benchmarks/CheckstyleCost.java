package dev.ringfence.benchmarks;

import com.puppycrawl.tools.checkstyle.Checker;
import com.puppycrawl.tools.checkstyle.DefaultConfiguration;
import com.puppycrawl.tools.checkstyle.api.CheckstyleException;
import dev.ringfence.benchmarks.Measurement.Scope;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What all Checkstyle checks together add to a run of Checkstyle with one cheap check. */
public final class CheckstyleCost {

  /** The checks of the rules. */
  static final List<String> CHECKS =
      List.of(
          "SubscriberOverridesPerform",
          "SubscriberWithoutHandleEvent",
          "CrossDomainWorkerCall",
          "EventNotImmutable",
          "EventNaming",
          "DomainInternalAccess");

  private CheckstyleCost() {}

  /** Measures 2,000 files in 20 domains; {@code --files=…} and so on change that. */
  public static void main(String[] args) throws Exception {
    Settings settings = Settings.of(args, 20, 2000, 20, 15, 30);
    try (Workplace workplace = new Workplace()) {
      GeneratedCode code = settings.write(workplace.folder("code"));
      System.out.printf("%,d files, %d findings%n", code.sources().size(), findings(code, CHECKS));
      System.out.println(
          new Measurement(Scope.PROCESS)
              .with("one cheap check", () -> findings(code, List.of()))
              .with("and all checks", () -> findings(code, CHECKS))
              .run(settings.warmUps(), settings.rounds()));
    }
  }

  /** How many findings the checks report, beside an empty check for type names. */
  static int findings(GeneratedCode code, List<String> checks) throws CheckstyleException {
    DefaultConfiguration walker = new DefaultConfiguration("TreeWalker");
    walker.addChild(new DefaultConfiguration("TypeName"));
    for (String check : checks) {
      DefaultConfiguration configured =
          new DefaultConfiguration("dev.ringfence.checkstyle." + check + "Check");
      if (check.equals("CrossDomainWorkerCall")) {
        configured.addProperty("workers", "Worker$");
      }
      walker.addChild(configured);
    }
    DefaultConfiguration configuration = new DefaultConfiguration("Checker");
    configuration.addChild(walker);
    Checker checker = new Checker();
    try {
      checker.setModuleClassLoader(CheckstyleCost.class.getClassLoader());
      checker.configure(configuration);
      List<File> files = new ArrayList<>();
      code.sources().stream().map(Path::toFile).forEach(files::add);
      return checker.process(files);
    } finally {
      checker.destroy();
    }
  }
}
