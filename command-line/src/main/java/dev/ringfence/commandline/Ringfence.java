package dev.ringfence.commandline;

import dev.ringfence.boundary.config.ConfigException;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command {@code ringfence}. */
@Command(
    name = "ringfence",
    description = "Keeps the domains of a Java code base apart.",
    mixinStandardHelpOptions = true,
    versionProvider = Ringfence.Version.class,
    footer = {"", "For a start: ringfence check"})
public final class Ringfence implements Runnable {

  @Spec private @Nullable CommandSpec spec;

  private Ringfence() {}

  /** Runs the command and leaves with its exit code. */
  public static void main(String[] arguments) {
    System.exit(run(Terminal.ofProcess(), arguments));
  }

  /** Runs the command within this process. */
  static int run(Terminal terminal, String... arguments) {
    try {
      return commandLine(terminal, arguments).execute(arguments);
    } catch (Throwable problem) {
      // Errors of the virtual machine, such as no memory, pass picocli by.
      return internalError(terminal.err(), problem, isVerbose(arguments));
    } finally {
      terminal.flush();
    }
  }

  private static CommandLine commandLine(Terminal terminal, String... arguments) {
    Boolean color = Arrays.asList(arguments).contains("--no-color") ? Boolean.FALSE : null;
    Help.Ansi ansi = terminal.usesColors(color) ? Help.Ansi.ON : Help.Ansi.OFF;
    CommandLine commandLine = new CommandLine(new Ringfence());
    commandLine.addSubcommand(new CheckCommand(terminal));
    commandLine.addSubcommand(new ReportCommand(terminal));
    commandLine.addSubcommand(
        new CommandLine(new BaselineCommand())
            .addSubcommand(new BaselineCreateCommand(terminal))
            .addSubcommand(new BaselinePruneCommand(terminal))
            .addSubcommand(new BaselineAcceptCommand(terminal)));
    commandLine.addSubcommand(
        new CommandLine(new EventsCommand())
            .addSubcommand(new EventsLockCommand(terminal))
            .addSubcommand(new EventsFlowCommand(terminal)));
    return commandLine
        .setOut(terminal.out())
        .setErr(terminal.err())
        .setColorScheme(Help.defaultColorScheme(ansi))
        .setParameterExceptionHandler((problem, args) -> usageError(problem))
        .setExecutionExceptionHandler(
            (problem, command, result) ->
                problem instanceof UserException || problem instanceof ConfigException
                    ? userError(terminal.err(), problem)
                    : internalError(terminal.err(), problem, isVerbose(arguments)));
  }

  private static boolean isVerbose(String... arguments) {
    return !Collections.disjoint(Arrays.asList(arguments), List.of("-v", "--verbose"));
  }

  private static int usageError(ParameterException problem) {
    PrintWriter err = problem.getCommandLine().getErr();
    err.print("ringfence: " + problem.getMessage() + "\n");
    UnmatchedArgumentException.printSuggestions(problem, err);
    err.print("Try '" + problem.getCommandLine().getCommandSpec().qualifiedName() + " --help'.\n");
    return ExitCode.USAGE;
  }

  private static int userError(PrintWriter err, Exception problem) {
    String prefix = problem instanceof ConfigException ? "" : "ringfence: ";
    err.print(prefix + problem.getMessage() + "\n");
    return ExitCode.USAGE;
  }

  private static int internalError(PrintWriter err, Throwable problem, boolean verbose) {
    err.print("ringfence: internal error: " + problem + "\n");
    if (verbose) {
      problem.printStackTrace(err);
    } else {
      err.print(
          "This is a bug in Ringfence. Please report it, with what the same command says with"
              + " --verbose.\n");
    }
    return ExitCode.INTERNAL_ERROR;
  }

  /** Without a subcommand there is nothing to do: the help says what there is. */
  @Override
  public void run() {
    if (spec != null) {
      throw new ParameterException(
          spec.commandLine(), "Say what to do, for a start: ringfence check");
    }
  }

  /** The version that the build has written into the jar. */
  static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = Ringfence.class.getPackage().getImplementationVersion();
      return new String[] {"ringfence " + (version == null ? "(not packaged)" : version)};
    }
  }
}
