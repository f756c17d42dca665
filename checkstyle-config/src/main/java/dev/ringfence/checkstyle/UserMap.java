package dev.ringfence.checkstyle;

import dev.ringfence.boundary.baseline.Baseline;
import dev.ringfence.boundary.baseline.BaselineFolder;
import dev.ringfence.boundary.config.ConfigException;
import dev.ringfence.boundary.config.ConfigFile;
import dev.ringfence.boundary.config.RingfenceConfig;
import dev.ringfence.boundary.judge.Judge;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the user has said: the map and the baseline beside it. Read anew when the files change,
 * since an editor keeps its checks for days.
 *
 * @param config the map
 * @param baseline the known findings
 * @param gate a judge of nothing, for the questions that no code has to be known for
 */
record UserMap(RingfenceConfig config, Baseline baseline, Judge gate) {

  private static final int MAX_KEPT = 16;

  /** By file, with the state of all files in which it was read. */
  private static final Map<Path, Kept> KEPT =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Path, Kept> eldest) {
          return size() > MAX_KEPT;
        }
      };

  private record Kept(List<String> state, UserMap map) {}

  private static final UserMap NONE = of(ConfigFile.none(), Baseline.empty());

  /** By the folder of the source, or the file that is configured; until a run ends. */
  private static final Map<Path, UserMap> OF_THIS_RUN = new ConcurrentHashMap<>();

  private static UserMap of(RingfenceConfig config, Baseline baseline) {
    return new UserMap(config, baseline, new Judge(config, OneFile.NONE));
  }

  /** Lets the next run look for the files again. */
  static void forget() {
    OF_THIS_RUN.clear();
  }

  /**
   * What holds for a source file.
   *
   * @param configured the file to read; null to look for it as editors look for theirs
   * @throws ConfigException if the file, or the baseline beside it, says something wrong
   */
  static UserMap of(Path source, @Nullable Path configured) {
    Path start = configured == null ? source.resolveSibling("") : configured;
    UserMap known = OF_THIS_RUN.get(start);
    if (known == null) {
      known = read(source, configured);
      OF_THIS_RUN.put(start, known);
    }
    return known;
  }

  private static UserMap read(Path source, @Nullable Path configured) {
    Path file = configured == null ? ConfigFile.findUpwards(source).orElse(null) : configured;
    if (file == null) {
      return NONE;
    }
    List<String> state = stateOf(file);
    synchronized (KEPT) {
      Kept kept = KEPT.get(file);
      if (kept == null || !kept.state().equals(state)) {
        RingfenceConfig config = ConfigFile.read(file);
        kept = new Kept(state, of(config, BaselineFolder.baselineOf(config)));
        KEPT.put(file, kept);
      }
      return kept.map();
    }
  }

  private static List<String> stateOf(Path file) {
    List<String> state = new ArrayList<>();
    for (Path each : filesOf(file)) {
      try {
        BasicFileAttributes attributes = Files.readAttributes(each, BasicFileAttributes.class);
        state.add(each + " " + attributes.lastModifiedTime().toMillis() + " " + attributes.size());
      } catch (IOException e) {
        state.add(each.toString());
      }
    }
    return state;
  }

  /**
   * The addresses of all files that a finding can depend on, besides the source. That of the
   * baseline's folder stands for the list of its files.
   */
  static Set<String> locations(Path configFile) {
    Set<String> locations = new LinkedHashSet<>();
    filesOf(configFile).forEach(file -> locations.add(file.toUri().toString()));
    return locations;
  }

  private static List<Path> filesOf(Path configFile) {
    Path folder = configFile.resolveSibling(BaselineFolder.NAME);
    List<Path> files = new ArrayList<>(List.of(configFile));
    if (Files.isDirectory(folder)) {
      files.add(folder);
      try (Stream<Path> children = Files.list(folder)) {
        children.sorted().forEach(files::add);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return files;
  }

  /** Whether a source file is left alone. */
  boolean ignores(Path source) {
    Path file = config.file();
    Path folder = (file == null ? Path.of("") : file.resolveSibling("")).toAbsolutePath();
    Path absolute = source.toAbsolutePath().normalize();
    Path base = folder.normalize();
    Path path = absolute.startsWith(base) ? base.relativize(absolute) : absolute;
    return config.scope().ignores(path.toString().replace('\\', '/'));
  }
}
