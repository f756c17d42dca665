package dev.ringfence.commandline;

import dev.ringfence.boundary.baseline.Baseline;
import dev.ringfence.boundary.baseline.BaselineFolder;
import dev.ringfence.boundary.baseline.BaselineFolder.Change;
import dev.ringfence.boundary.baseline.Coverage;
import dev.ringfence.boundary.rule.Finding;
import dev.ringfence.sources.SourceReport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What the commands that write a baseline share: they check the whole code base, and edit. */
final class BaselineEdit {

  @Parameters(
      paramLabel = "DIR",
      arity = "0..1",
      defaultValue = ".",
      description =
          "Any folder of the code base. Default: the working directory. All sources below the folder"
              + " of its ringfence.yml are checked.")
  private String folder = ".";

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description = "The map to use. Default: the nearest ringfence.yml in DIR or above it.")
  private @Nullable String configFile;

  /** How to edit. */
  interface Edit {
    /** What is to be known, by what is known and found now. */
    Baseline apply(Baseline known, List<Finding> found, Coverage coverage);
  }

  /** Edits the baseline, and prints what files that changes. */
  Change run(Terminal terminal, Edit edit) throws IOException {
    SourceGroup group = new Selection(terminal, configFile).around(folder, "a baseline");
    BaselineFolder files = BaselineFolder.beside(Objects.requireNonNull(group.config().file()));
    Selection.atShownPlaces(terminal, files::read);
    SourceReport report = group.check(terminal);
    if (report.files() == 0) {
      throw new UserException("no Java files to check in " + terminal.shown(group.roots().get(0)));
    }
    new Diagnostics(terminal.err(), false).print(report);
    Coverage coverage = group.coverage(report);
    Change change =
        written(
            terminal,
            files,
            () -> files.update(known -> edit.apply(known, report.findings(), coverage)));
    change.domains().forEach(domain -> print(terminal, files.fileOf(domain), domain, change));
    return change;
  }

  /** Writes, which may fail. */
  private interface Writing {
    Change run();
  }

  private static Change written(Terminal terminal, BaselineFolder files, Writing writing) {
    try {
      return Selection.atShownPlaces(terminal, writing::run);
    } catch (UncheckedIOException e) {
      String folder = terminal.shown(Objects.requireNonNull(files.fileOf("any").getParent()));
      throw new UserException(folder + ": cannot be written: " + e.getMessage());
    }
  }

  private static void print(Terminal terminal, Path file, String domain, Change change) {
    int before = change.before().countOf(domain);
    int after = change.after().countOf(domain);
    terminal
        .out()
        .print(
            terminal.shown(file)
                + ": "
                + (after == 0 ? "deleted" : after + " known")
                + (before == 0 || before == after ? "" : ", " + before + " before")
                + "\n");
  }
}
