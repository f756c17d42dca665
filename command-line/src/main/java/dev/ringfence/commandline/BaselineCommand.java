package dev.ringfence.commandline;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code ringfence baseline}, which only its subcommands do anything for. */
@Command(
    name = "baseline",
    description = {
      "Keeps the findings that a code base has had all along, beside its ringfence.yml.",
      "The compiler, the tests and 'ringfence check' are silent about them, and never write them."
    },
    mixinStandardHelpOptions = true)
final class BaselineCommand implements Runnable {

  @Spec private @Nullable CommandSpec spec;

  @Override
  public void run() {
    if (spec != null) {
      throw new ParameterException(
          spec.commandLine(), "Say what to do with it: create, prune or accept");
    }
  }
}
