package dev.ringfence.commandline;

import dev.ringfence.boundary.baseline.BaselineFolder.Change;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code ringfence baseline prune}. */
@Command(
    name = "prune",
    description = "Takes out what is fixed. Never adds anything.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:the baseline is as it should be",
      "2:wrong usage or configuration; nothing was written",
      "3:a bug in Ringfence"
    })
final class BaselinePruneCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private final BaselineEdit edit = new BaselineEdit();

  BaselinePruneCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Change change = edit.run(terminal, (known, found, coverage) -> known.pruned(found, coverage));
    int fixed = change.before().count() - change.after().count();
    terminal
        .out()
        .print(
            (fixed == 0 ? "Nothing is fixed" : fixed + " fixed and taken out")
                + ", "
                + change.after().count()
                + " known.\n");
    return ExitCode.CLEAN;
  }
}
