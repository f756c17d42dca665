package dev.ringfence.commandline;

import dev.ringfence.boundary.config.EventsLockFile;
import dev.ringfence.boundary.contract.ChangeKind;
import dev.ringfence.boundary.contract.ContractChange;
import dev.ringfence.boundary.contract.ContractComparison;
import dev.ringfence.boundary.contract.DeclaredEvent;
import dev.ringfence.boundary.contract.EventsLock;
import dev.ringfence.sources.SourceEvents;
import dev.ringfence.sources.UnparsedFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ringfence events lock}. */
@Command(
    name = "lock",
    description = {
      "Writes down what each event looks like, in events.lock.yml beside ringfence.yml.",
      "A change that breaks those who read the event is printed, with the step that is missing, and"
          + " not written."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:the file is as it should be",
      "1:an event breaks what was promised, or --check found the file out of date; nothing was"
          + " written",
      "2:wrong usage or configuration; nothing was written",
      "3:a bug in Ringfence"
    })
final class EventsLockCommand implements Callable<Integer> {

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
      names = "--accept-breaking",
      description = "Write changes that break what was promised, too.")
  private boolean acceptsBreaking;

  @Option(
      names = "--check",
      description = "Write nothing; fail if there is anything to write, as for CI.")
  private boolean checksOnly;

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description = "The map to use. Default: the nearest ringfence.yml in DIR or above it.")
  private @Nullable String configFile;

  EventsLockCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    if (checksOnly && acceptsBreaking) {
      throw new UserException("--check writes nothing, so there is nothing to accept");
    }
    SourceGroup group = new Selection(terminal, configFile).around(folder, EventsLockFile.NAME);
    EventsLockFile file = EventsLockFile.beside(Objects.requireNonNull(group.config().file()));
    EventsLock before = Selection.atShownPlaces(terminal, file::read);
    List<DeclaredEvent> events = eventsOf(group);
    if (events.isEmpty() && !before.isWritten()) {
      terminal.out().print("No events: there is nothing to write down.\n");
      return ExitCode.CLEAN;
    }
    Outcome outcome = new Outcome(terminal.shown(file.path()), events);
    if (checksOnly) {
      outcome.compare(before);
      return outcome.checked();
    }
    boolean wrote = write(file, outcome);
    return outcome.written(wrote);
  }

  private List<DeclaredEvent> eventsOf(SourceGroup group) throws IOException {
    SourceEvents events = group.events(terminal);
    if (!events.unparsed().isEmpty()) {
      UnparsedFile first = events.unparsed().get(0);
      throw new UserException(
          first.file()
              + ": "
              + first.reason()
              + "; an event in it would look deleted"
              + (events.unparsed().size() == 1
                  ? ""
                  : ". So would those in " + (events.unparsed().size() - 1) + " more"));
    }
    if (events.files() == 0) {
      throw new UserException("no Java files in " + terminal.shown(group.roots().get(0)));
    }
    return events.events();
  }

  private boolean write(EventsLockFile file, Outcome outcome) {
    try {
      return Selection.atShownPlaces(
          terminal,
          () ->
              file.update(
                  promised -> {
                    outcome.compare(promised);
                    return outcome.toBePromised();
                  }));
    } catch (UncheckedIOException e) {
      throw new UserException(
          terminal.shown(file.path()) + ": cannot be written: " + e.getMessage());
    }
  }

  /** What is to be promised, held against what was, and how to say so. */
  private final class Outcome {

    private final String file;
    private final List<DeclaredEvent> events;
    private EventsLock promised = EventsLock.NONE;
    private List<ContractChange> changes = List.of();

    Outcome(String file, List<DeclaredEvent> events) {
      this.file = file;
      this.events = events;
    }

    void compare(EventsLock lock) {
      promised = lock.shownAs(file);
      changes = ContractComparison.of(lock, events);
    }

    /** Nothing if it must not be written. */
    Optional<EventsLock> toBePromised() {
      return isRefused()
          ? Optional.empty()
          : Optional.of(EventsLock.of(events.stream().map(DeclaredEvent::contract).toList()));
    }

    private boolean isRefused() {
      return has(ChangeKind.EVENT_NAME_TAKEN)
          || (!acceptsBreaking && changes.stream().anyMatch(change -> change.kind().isBreaking()));
    }

    private boolean has(ChangeKind kind) {
      return changes.stream().anyMatch(change -> change.kind() == kind);
    }

    int checked() {
      print();
      if (changes.isEmpty() && promised.isWritten()) {
        terminal.out().print(file + " is up to date, with " + count() + ".\n");
        return ExitCode.CLEAN;
      }
      terminal.out().print(file + " is out of date: run 'ringfence events lock'.\n");
      return ExitCode.FINDINGS;
    }

    int written(boolean wrote) {
      print();
      if (isRefused()) {
        terminal
            .out()
            .print(
                "Nothing was written. "
                    + (has(ChangeKind.EVENT_NAME_TAKEN)
                        ? "Each name is to be that of one event.\n"
                        : "Take the missing steps first; if they are done, or no event is lost by"
                            + " it: --accept-breaking\n"));
        return ExitCode.FINDINGS;
      }
      terminal
          .out()
          .print(
              file
                  + (wrote ? ": " + count() + ". Commit it.\n" : " is up to date, with ")
                  + (wrote ? "" : count() + ".\n"));
      return ExitCode.CLEAN;
    }

    private String count() {
      return Summary.plural(events.size(), "event");
    }

    private void print() {
      for (ContractChange change : changes) {
        String event = change.event().simpleName() + " " + change.detail() + ".\n";
        if (change.kind().isBreaking()) {
          terminal.out().print(change.origin(promised).place() + ": breaking: " + event);
        } else {
          terminal.out().print(event);
        }
        if (change.kind().needsStep()) {
          change.advice().lines().forEach(line -> terminal.out().print("  " + line + "\n"));
        }
      }
    }
  }
}
