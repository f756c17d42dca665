package dev.ringfence.sources;

import com.github.javaparser.ast.CompilationUnit;
import dev.ringfence.sources.SourceText.UnreadableException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** The first round: reads every file, and keeps what there is room for. */
final class SourceReader {

  /** Of the heap, one part in four may hold syntax trees, of some 100 bytes for a character. */
  private static final long CHARACTERS_TO_KEEP = Runtime.getRuntime().maxMemory() / 4 / 100;

  private final Paths paths;
  private final SourceCheck.Progress progress;
  private final TypeNames names;
  private final Constants constants;
  private final boolean keepsTrees;
  private final boolean readsSuppressions;
  private final AtomicLong kept = new AtomicLong();
  private final AtomicInteger filesRead = new AtomicInteger();

  /**
   * A reader.
   *
   * @param keepsTrees whether syntax trees will be asked for
   * @param readsSuppressions whether suppressions will be
   */
  SourceReader(
      Paths paths,
      SourceCheck.Progress progress,
      TypeNames names,
      Constants constants,
      boolean keepsTrees,
      boolean readsSuppressions) {
    this.paths = paths;
    this.progress = progress;
    this.names = names;
    this.constants = constants;
    this.keepsTrees = keepsTrees;
    this.readsSuppressions = readsSuppressions;
  }

  List<ReadFile> read(SourceTree tree, BigStacks workers) {
    List<Map.Entry<Path, Path>> files = List.copyOf(tree.rootByFile().entrySet());
    return workers.map(files, entry -> read(entry.getKey(), entry.getValue(), files.size()));
  }

  private ReadFile read(Path path, Path root, int files) {
    boolean isJudged = paths.isJudged(path, root);
    String text = "";
    String problem;
    try {
      text = SourceText.read(path);
      CompilationUnit unit = ReadFile.parse(text);
      SourceFile file =
          Declarations.read(unit, path, paths.shown(path, root), isJudged, names, constants);
      boolean keeps = isJudged && keepsTrees && kept.addAndGet(text.length()) <= CHARACTERS_TO_KEEP;
      List<SuppressionSite> suppressions =
          isJudged && readsSuppressions && text.contains(Silence.SUPPRESS_WARNINGS)
              ? SuppressionSite.in(unit, file, names)
              : List.of();
      return new ReadFile(
          file,
          keeps ? unit : null,
          Identifiers.of(unit),
          suppressions,
          linesOf(text),
          null,
          isJudged);
    } catch (UnreadableException e) {
      problem = e.getMessage();
    } catch (StackOverflowError e) {
      problem = "is nested too deeply";
    } finally {
      progress.read(filesRead.incrementAndGet(), files);
    }
    String reason = problem == null ? "cannot be read" : problem;
    UnparsedFile unparsed = new UnparsedFile(paths.shown(path, root), reason);
    return new ReadFile(null, null, Identifiers.ofText(text), List.of(), 0, unparsed, isJudged);
  }

  private static int linesOf(String text) {
    int lines = 0;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '\n') {
        lines++;
      }
    }
    return text.isEmpty() || text.charAt(text.length() - 1) == '\n' ? lines : lines + 1;
  }
}
