package dev.ringfence.commandline;

import dev.ringfence.boundary.flow.EventFlow;
import dev.ringfence.boundary.flow.FlowListing;
import dev.ringfence.boundary.flow.MermaidDiagram;
import dev.ringfence.sources.SourceFlow;
import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ringfence events flow}. */
@Command(
    name = "flow",
    description = "Shows the way of events: who publishes each, and who hears it.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:shown",
      "2:wrong usage or configuration, or a file that could not be written",
      "3:a bug in Ringfence"
    })
final class EventsFlowCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(
      paramLabel = "DIR",
      arity = "0..1",
      defaultValue = ".",
      description =
          "Any folder of the code base. Default: the working directory. All sources below the folder"
              + " of its ringfence.yml are read.")
  private String folder = ".";

  @Option(
      names = "--diagram",
      description =
          "Draw it as a Mermaid flow chart, which code hosts show in Markdown. Default: a list with"
              + " places.")
  private boolean isDiagram;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "Where to write it. Default: the standard output.")
  private @Nullable String file;

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description = "The map to use. Default: the nearest ringfence.yml in DIR or above it.")
  private @Nullable String configFile;

  EventsFlowCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    SourceGroup group =
        new Selection(terminal, configFile).around(folder, "What counts as an event");
    SourceFlow read = group.flow(terminal);
    if (read.files() == 0 && read.unparsed().isEmpty()) {
      throw new UserException("no Java files in " + terminal.shown(group.roots().get(0)));
    }
    EventFlow flow = read.flow();
    print(isDiagram ? MermaidDiagram.of(flow) : FlowListing.of(flow));
    if (flow.events().isEmpty()) {
      terminal.err().print("No events in sight.\n");
    }
    if (!flow.isComplete()) {
      terminal.err().print("Some subscriptions say in ways that cannot be read what they mean.\n");
    }
    read.unparsed()
        .forEach(
            unparsed ->
                terminal
                    .err()
                    .print(unparsed.file() + ": " + unparsed.reason() + "; it is left out\n"));
    return ExitCode.CLEAN;
  }

  private void print(String text) {
    if (file == null) {
      terminal.out().print(text);
      terminal.out().flush();
      return;
    }
    OutputFile.of(terminal, file).write(text);
  }
}
