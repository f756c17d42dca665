package dev.ringfence.commandline;

import dev.ringfence.boundary.baseline.Baseline;
import dev.ringfence.boundary.baseline.BaselineFolder.Change;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code ringfence baseline create}. */
@Command(
    name = "create",
    description = "Writes down all findings as known, once.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:the baseline is as it should be",
      "2:wrong usage or configuration, or there is a baseline already; nothing was written",
      "3:a bug in Ringfence"
    })
final class BaselineCreateCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private final BaselineEdit edit = new BaselineEdit();

  BaselineCreateCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Change change =
        edit.run(
            terminal,
            (known, found, coverage) -> {
              if (!known.isEmpty()) {
                throw new UserException(
                    "there is a baseline already, and it may only shrink: 'ringfence baseline prune'"
                        + " takes out what is fixed, 'ringfence baseline accept' adds what is new");
              }
              return Baseline.of(found);
            });
    terminal
        .out()
        .print(
            change.after().isEmpty()
                ? "No findings: there is nothing to write down.\n"
                : Summary.plural(change.after().count(), "known finding")
                    + ". Commit the folder.\n");
    return ExitCode.CLEAN;
  }
}
