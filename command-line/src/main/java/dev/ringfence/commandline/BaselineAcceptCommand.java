package dev.ringfence.commandline;

import dev.ringfence.boundary.baseline.Baseline;
import dev.ringfence.boundary.baseline.BaselineFolder.Change;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ringfence baseline accept}. */
@Command(
    name = "accept",
    description = "Adds what is new, and writes down why.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:the baseline is as it should be",
      "2:wrong usage or configuration; nothing was written",
      "3:a bug in Ringfence"
    })
final class BaselineAcceptCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private final BaselineEdit edit = new BaselineEdit();

  @Option(
      names = "--reason",
      paramLabel = "TEXT",
      required = true,
      description = "Why it is accepted, in one line.")
  private String reason = "";

  BaselineAcceptCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    if (!Baseline.isReason(reason)) {
      throw new UserException("--reason: say in one line why it is accepted");
    }
    Change change = edit.run(terminal, (known, found, coverage) -> known.accepting(found, reason));
    int accepted = change.after().count() - change.before().count();
    terminal
        .out()
        .print(
            (accepted == 0 ? "Nothing is new" : accepted + " new and accepted")
                + ", "
                + change.after().count()
                + " known.\n");
    return ExitCode.CLEAN;
  }
}
