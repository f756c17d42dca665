package dev.ringfence.commandline;

import dev.ringfence.boundary.config.ConfigException;
import dev.ringfence.boundary.config.ConfigFile;
import dev.ringfence.boundary.config.EventsLockFile;
import dev.ringfence.boundary.config.RingfenceConfig;
import dev.ringfence.boundary.rule.Rules;
import dev.ringfence.boundary.rule.Severity;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Finds out which sources belong to which map. */
final class Selection {

  private final Terminal terminal;
  private final @Nullable String configFile;

  /**
   * A selection.
   *
   * @param configFile the map to use, as the user names it; null to look for the nearest
   */
  Selection(Terminal terminal, @Nullable String configFile) {
    this.terminal = terminal;
    this.configFile = configFile;
  }

  /** The sources below some folders, by their maps. */
  List<SourceGroup> below(List<String> folders) {
    Map<Optional<Path>, List<Path>> rootsByMap = new LinkedHashMap<>();
    for (String folder : folders) {
      Path root = root(folder);
      rootsByMap.computeIfAbsent(mapOf(root), map -> new ArrayList<>()).add(root);
    }
    List<SourceGroup> groups = new ArrayList<>();
    rootsByMap.forEach((map, roots) -> groups.add(new SourceGroup(read(map), roots)));
    return groups;
  }

  /**
   * All sources of the code base that a folder is in.
   *
   * @param what what stands beside the map, for whoever has none
   */
  SourceGroup around(String folder, String what) {
    Path map =
        mapOf(root(folder))
            .orElseThrow(
                () ->
                    new UserException(
                        what
                            + " stands beside ringfence.yml, and there is none in "
                            + folder
                            + " or above it"));
    return new SourceGroup(read(Optional.of(map)), List.of(SourceGroup.folderOf(map)));
  }

  private Path root(String folder) {
    Path root = terminal.workingDirectory().resolve(folder).normalize();
    if (!Files.exists(root)) {
      throw new UserException(folder + ": no such directory");
    }
    if (!Files.isDirectory(root)) {
      throw new UserException(
          folder
              + ": not a directory. Name the folder: what a file means depends on the files"
              + " around it.");
    }
    if (!Files.isReadable(root)) {
      throw new UserException(folder + ": cannot be read: permission denied");
    }
    return root;
  }

  private Optional<Path> mapOf(Path root) {
    if (configFile == null) {
      return ConfigFile.findUpwards(root);
    }
    Path map = terminal.workingDirectory().resolve(configFile);
    if (!Files.isRegularFile(map)) {
      throw new UserException(configFile + ": no such file");
    }
    return Optional.of(map);
  }

  private RingfenceConfig read(Optional<Path> map) {
    if (map.isEmpty()) {
      terminal.err().print(RingfenceConfig.explainMissingMap() + "\n");
    }
    return atShownPlaces(
        terminal,
        () -> {
          RingfenceConfig config = map.map(ConfigFile::read).orElseGet(ConfigFile::none);
          if (config.severityOf(Rules.EVENT_CONTRACT_BROKEN) != Severity.OFF) {
            // Read for its problems only: what is wrong beside the map is told with the map.
            EventsLockFile.lockOf(config);
          }
          return config;
        });
  }

  /** Reads what may have problems, and names their files as the user does. */
  static <T> T atShownPlaces(Terminal terminal, Supplier<T> reading) {
    try {
      return reading.get();
    } catch (ConfigException e) {
      throw new ConfigException(
          e.problems().stream()
              .map(
                  problem ->
                      new ConfigException.Problem(
                          terminal.shown(Path.of(problem.file())),
                          problem.line(),
                          problem.column(),
                          problem.text()))
              .toList());
    }
  }
}
