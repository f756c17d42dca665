package dev.ringfence.sources;

import dev.ringfence.boundary.config.RingfenceConfig;
import dev.ringfence.boundary.facts.Evidence;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;

/**
 * Checks source trees by the user's map, without a build and without a class path.
 *
 * <p>Immutable. Any number of checks may run at the same time.
 */
public final class SourceCheck {

  private final RingfenceConfig config;
  private final Path workingDirectory;
  private final int threads;
  private final Progress progress;

  /** Hears how far a check is. Called from several threads. */
  public interface Progress {
    /** So many files have been read. */
    void read(int done, int files);
  }

  private SourceCheck(
      RingfenceConfig config, Path workingDirectory, int threads, Progress progress) {
    this.config = config;
    this.workingDirectory = workingDirectory.toAbsolutePath().normalize();
    this.threads = threads;
    this.progress = progress;
  }

  /**
   * A check that uses all processors.
   *
   * @param config what the user has said
   * @param workingDirectory what reported paths are relative to, as far as they are below it;
   *     others are relative to the root that they were found below
   */
  public static SourceCheck of(RingfenceConfig config, Path workingDirectory) {
    return new SourceCheck(
        config, workingDirectory, Runtime.getRuntime().availableProcessors(), (done, files) -> {});
  }

  /** The same with that many threads; the report does not depend on it. */
  public SourceCheck onThreads(int count) {
    return new SourceCheck(config, workingDirectory, count, progress);
  }

  /** The same, telling how far it is. */
  public SourceCheck tellingProgress(Progress listener) {
    return new SourceCheck(config, workingDirectory, threads, listener);
  }

  /**
   * Checks all Java files below the roots. Files that cannot be understood are in the report, and
   * the others are checked nevertheless.
   *
   * @param roots folders or files that exist, in any order
   * @throws IOException if a root itself cannot be read
   */
  public SourceReport run(List<Path> roots) throws IOException {
    List<Path> absolute = absolute(roots);
    WholeCodeBase whole = new WholeCodeBase(config, absolute, workingDirectory);
    return read(absolute, (run, tree) -> run.check(tree, whole));
  }

  /**
   * Gathers what the rules about a whole code base are judged by: every type, and every place that
   * publishes or subscribes. Files that cannot be understood are left out.
   *
   * @param roots folders or files that exist, in any order
   * @throws IOException if a root itself cannot be read
   */
  public Evidence evidence(List<Path> roots) throws IOException {
    return read(absolute(roots), SourceRun::evidence);
  }

  /**
   * Reads the schemas of the events.
   *
   * @param roots folders or files that exist, in any order
   * @throws IOException if a root itself cannot be read
   */
  public SourceEvents events(List<Path> roots) throws IOException {
    return read(absolute(roots), SourceRun::events);
  }

  /**
   * Reads who publishes which events and who hears them.
   *
   * @param roots folders or files that exist, in any order
   * @throws IOException if a root itself cannot be read
   */
  public SourceFlow flow(List<Path> roots) throws IOException {
    return read(absolute(roots), SourceRun::flow);
  }

  private static List<Path> absolute(List<Path> roots) {
    return roots.stream()
        .map(root -> root.toAbsolutePath().normalize())
        .sorted()
        .distinct()
        .toList();
  }

  private <R> R read(List<Path> roots, BiFunction<SourceRun, SourceTree, R> reading)
      throws IOException {
    SourceTree tree = new SourceTree();
    for (Path root : roots) {
      tree.add(root);
    }
    // What joins the files walks deep types as well, hence a deep stack for it too.
    try (BigStacks coordinator = new BigStacks(1);
        BigStacks workers = new BigStacks(threads)) {
      SourceRun run = new SourceRun(config, new Paths(config, workingDirectory), workers, progress);
      return coordinator.map(List.of(tree), each -> reading.apply(run, each)).get(0);
    }
  }
}
