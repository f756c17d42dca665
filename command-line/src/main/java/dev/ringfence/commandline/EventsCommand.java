package dev.ringfence.commandline;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code ringfence events}, which only its subcommands do anything for. */
@Command(
    name = "events",
    description = "Looks after the events of a code base.",
    mixinStandardHelpOptions = true)
final class EventsCommand implements Runnable {

  @Spec private @Nullable CommandSpec spec;

  @Override
  public void run() {
    if (spec != null) {
      throw new ParameterException(spec.commandLine(), "Say what to do with them: lock or flow");
    }
  }
}
