package com.acme.forge;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;

/** Starts the application, and lets it run until the process is told to end. */
@Command(
    name = "forge",
    mixinStandardHelpOptions = true,
    description = "A small GitLab with an npm registry.",
    footer = "PostgreSQL is used if DATABASE_URL is set: postgres://user:password@host/database")
public final class Main implements Callable<Integer> {

  @Option(names = "--port", defaultValue = "8080", description = "default: ${DEFAULT-VALUE}")
  private int port;

  @Option(
      names = "--data",
      defaultValue = "forge-data",
      paramLabel = "DIR",
      description = "where everything is kept; default: ${DEFAULT-VALUE}")
  private Path data = Path.of("");

  @Option(
      names = "--ci-file",
      paramLabel = "FILE",
      description = "is committed to the main branch of project 1 as its .gitlab-ci.yml")
  private Optional<Path> ciFile = Optional.empty();

  @Spec private CommandSpec command = CommandSpec.create();

  public static void main(String[] args) {
    int status =
        new CommandLine(new Main()).setExecutionExceptionHandler(Main::explain).execute(args);
    if (status != 0) {
      System.exit(status);
    }
  }

  /** People in front of a terminal need the reason, not where in the code it was noticed. */
  private static int explain(Exception failure, CommandLine command, ParseResult unused) {
    command.getErr().println("The forge does not start: " + failure.getMessage());
    return command.getCommandSpec().exitCodeOnExecutionException();
  }

  @Override
  public Integer call() throws IOException {
    Optional<String> ci =
        ciFile.isEmpty() ? Optional.empty() : Optional.of(Files.readString(ciFile.get()));
    Files.createDirectories(data);
    PrintWriter out = command.commandLine().getOut();
    Forge forge =
        Forge.start(
            ForgeSettings.in(data)
                .withPort(port)
                .withDatabaseUrl(
                    Optional.ofNullable(System.getenv("DATABASE_URL"))
                        .filter(Predicate.not(String::isBlank))),
            out::println);
    Runtime.getRuntime().addShutdownHook(new Thread(forge::close, "forge-shutdown"));
    ci.ifPresent(content -> forge.commitCiFile(1, content));
    out.println("npm --userconfig " + data.resolve(Forge.NPM_SETTINGS) + " uses the registry");
    out.println("Look at " + forge.page());
    return 0;
  }
}
