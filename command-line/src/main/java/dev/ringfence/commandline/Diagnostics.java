package dev.ringfence.commandline;

import dev.ringfence.boundary.rule.MissingSupertype;
import dev.ringfence.sources.SourceReport;
import dev.ringfence.sources.UnknownWord;
import dev.ringfence.sources.UnparsedFile;
import dev.ringfence.sources.UnresolvedName;
import java.io.PrintWriter;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Collectors;

/** Says on the side what a check could not see. */
final class Diagnostics {

  private static final int MOST_FILES = 10;

  private final PrintWriter err;
  private final boolean verbose;

  Diagnostics(PrintWriter err, boolean verbose) {
    this.err = err;
    this.verbose = verbose;
  }

  void print(SourceReport report) {
    printUnparsed(report.unparsed());
    report.unknownWords().forEach(this::print);
    if (verbose) {
      for (UnresolvedName name : report.unresolved()) {
        err.print(name.place() + ": not resolved: " + name.text() + "\n");
      }
      for (MissingSupertype missing : report.missingSupertypes()) {
        err.print(
            "outside the sources: "
                + missing.supertype()
                + ", above "
                + missing.example()
                + (missing.needed() > 1 ? " and " + (missing.needed() - 1) + " more" : "")
                + "\n");
      }
    }
  }

  private void print(UnknownWord word) {
    err.print(
        word.place()
            + ": warning: "
            + word.type()
            + " is neither declared nor named by any file"
            + (word.nearest() == null ? "" : "; did you mean " + word.nearest() + "?")
            + "\n");
  }

  /** Says what the baseline could do without. */
  void printFixed(SortedMap<String, Integer> byDomain) {
    if (byDomain.isEmpty()) {
      return;
    }
    int sum = byDomain.values().stream().mapToInt(Integer::intValue).sum();
    err.print(
        byDomain.entrySet().stream()
            .map(domain -> domain.getKey() + " " + domain.getValue())
            .collect(
                Collectors.joining(
                    ", ",
                    Summary.plural(sum, "known finding") + (sum == 1 ? " is" : " are") + " fixed (",
                    "): 'ringfence baseline prune' takes "
                        + (sum == 1 ? "it" : "them")
                        + " out.\n")));
  }

  private void printUnparsed(List<UnparsedFile> unparsed) {
    int most = verbose ? unparsed.size() : Math.min(unparsed.size(), MOST_FILES);
    for (UnparsedFile file : unparsed.subList(0, most)) {
      err.print(file.file() + ": not checked: " + file.reason() + "\n");
    }
    if (most < unparsed.size()) {
      err.print(
          "... and "
              + Summary.plural(unparsed.size() - most, "more file")
              + " (--verbose names them)\n");
    }
  }
}
