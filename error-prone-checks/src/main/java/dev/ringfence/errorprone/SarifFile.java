package dev.ringfence.errorprone;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.errorprone.VisitorState;
import com.sun.tools.javac.tree.JCTree.JCCompilationUnit;
import com.sun.tools.javac.util.Context;
import com.sun.tools.javac.util.Options;
import dev.ringfence.boundary.config.ConfigException;
import dev.ringfence.boundary.config.ConfigException.Problem;
import dev.ringfence.boundary.report.Notice;
import dev.ringfence.boundary.report.Report;
import dev.ringfence.boundary.report.ReportFile;
import dev.ringfence.boundary.report.ReportForm;
import dev.ringfence.boundary.rule.Finding;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.tools.JavaFileManager;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;

/**
 * The report of one compilation. Its name is made from the folder of the class files, which is what
 * modules and source sets do not share, and what the same one has again in the next run.
 */
final class SarifFile {

  private static final int LONGEST_NAME = 100;
  private static final int HASH_DIGITS = 8;

  private final Path file;
  private final List<Finding> fresh = new ArrayList<>();
  private final List<Finding> known = new ArrayList<>();

  private SarifFile(Path file) {
    this.file = file;
  }

  /**
   * The report that a flag asks for.
   *
   * @throws ConfigException if the flag has no path
   */
  static Optional<SarifFile> of(RingfenceFlags flags, VisitorState state) {
    return flags
        .sarif()
        .map(SarifFile::path)
        .map(folder -> new SarifFile(folder.resolve(nameOf(outputFolder(state), folder))));
  }

  private static Path path(String text) {
    try {
      return Path.of(text);
    } catch (InvalidPathException e) {
      throw new ConfigException(
          List.of(new Problem(text, 0, 0, "this is no path: " + e.getReason())));
    }
  }

  /** Where there is no such folder, javac puts class files beside the sources. */
  private static Path outputFolder(VisitorState state) {
    String option = Options.instance(state.context).get("-d");
    if (option != null) {
      return Path.of(option);
    }
    return ofFileManager(state.context)
        .or(
            () ->
                SourceFile.onDisk((JCCompilationUnit) state.getPath().getCompilationUnit())
                    .map(Path::getParent))
        .orElse(Path.of(""));
  }

  /** Whoever calls javac from Java may have given the option to the file manager alone. */
  private static Optional<Path> ofFileManager(Context context) {
    if (context.get(JavaFileManager.class) instanceof StandardJavaFileManager files) {
      Iterable<? extends Path> folders = files.getLocationAsPaths(StandardLocation.CLASS_OUTPUT);
      if (folders != null && folders.iterator().hasNext()) {
        return Optional.of(folders.iterator().next());
      }
    }
    return Optional.empty();
  }

  /** Seen from the folder of the reports, each folder of class files has a path of its own. */
  private static String nameOf(Path classes, Path reports) {
    String path = relative(absolute(classes), absolute(reports)).replace('\\', '/');
    String words = path.replaceAll("[^A-Za-z0-9]+", "-").replaceAll("^-|-$", "");
    String end = words.substring(Math.max(0, words.length() - LONGEST_NAME));
    String hash = UUID.nameUUIDFromBytes(path.getBytes(UTF_8)).toString();
    return (end.isEmpty() ? "" : end + "-") + hash.substring(0, HASH_DIGITS) + ".sarif";
  }

  private static Path absolute(Path path) {
    return path.toAbsolutePath().normalize();
  }

  private static String relative(Path folder, Path start) {
    try {
      return start.relativize(folder).toString();
    } catch (IllegalArgumentException e) {
      // On another drive.
      return folder.toString();
    }
  }

  void add(Finding finding, boolean isKnown) {
    (isKnown ? known : fresh).add(finding);
  }

  /**
   * Writes what has been found. A module without findings writes that it has none: else the last
   * run's file would stay.
   *
   * @param notices what could not be looked at
   */
  void write(Context context, List<Notice> notices) {
    Report report = Report.of(fresh, known, notices).withoutKnown();
    try {
      ReportFile.write(file, ReportForm.SARIF.text(report));
    } catch (IOException e) {
      CompilerLog.error(
          context,
          "Ringfence: the report %s cannot be written: %s".formatted(file, ReportFile.reason(e)));
    }
  }
}
