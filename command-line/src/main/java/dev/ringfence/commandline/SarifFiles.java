package dev.ringfence.commandline;

import dev.ringfence.boundary.config.ConfigException;
import dev.ringfence.boundary.report.Report;
import dev.ringfence.boundary.report.SarifReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Finds the reports that are to be merged, and reads them. */
final class SarifFiles {

  private static final String ENDING = ".sarif";

  private final Terminal terminal;
  private final Optional<Path> output;

  /**
   * Files.
   *
   * @param output a file that is not to be found in a folder, since it is the last run's result
   */
  SarifFiles(Terminal terminal, Optional<Path> output) {
    this.terminal = terminal;
    this.output = output;
  }

  /**
   * Reads them all.
   *
   * @throws ConfigException with what is wrong with any of them
   */
  List<Report> read(List<String> paths) {
    SortedMap<Path, Boolean> isNamed = new TreeMap<>();
    for (String each : paths) {
      Path path = terminal.workingDirectory().resolve(each).normalize();
      if (Files.isDirectory(path)) {
        below(path).forEach(file -> isNamed.putIfAbsent(file, false));
      } else if (Files.exists(path)) {
        isNamed.put(path, true);
      } else {
        throw new UserException(each + ": no such file or directory");
      }
    }
    List<Report> reports = Selection.atShownPlaces(terminal, () -> readAll(isNamed));
    if (reports.isEmpty()) {
      throw new UserException("no SARIF files of Ringfence in " + String.join(", ", paths));
    }
    return reports;
  }

  private List<Report> readAll(SortedMap<Path, Boolean> isNamed) {
    List<Report> reports = new ArrayList<>();
    List<ConfigException.Problem> problems = new ArrayList<>();
    isNamed.forEach(
        (file, named) -> {
          try {
            SarifReader.read(file).ifPresentOrElse(reports::add, () -> leaveOut(file, named));
          } catch (ConfigException e) {
            problems.addAll(e.problems());
          }
        });
    if (!problems.isEmpty()) {
      throw new ConfigException(problems);
    }
    return reports;
  }

  private void leaveOut(Path file, boolean isNamed) {
    if (isNamed) {
      throw new ConfigException(
          List.of(
              new ConfigException.Problem(
                  file.toString(), 0, 0, "this is the SARIF of another tool")));
    }
    terminal.err().print(terminal.shown(file) + ": left out: it is the SARIF of another tool\n");
  }

  private List<Path> below(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(ENDING) && Files.isRegularFile(file))
          .filter(file -> output.filter(file::equals).isEmpty())
          .toList();
    } catch (IOException | UncheckedIOException e) {
      throw new UserException(terminal.shown(folder) + ": cannot be read: " + e.getMessage());
    }
  }
}
