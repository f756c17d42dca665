package dev.ringfence.sources;

import com.github.javaparser.ast.CompilationUnit;
import dev.ringfence.sources.SourceText.UnreadableException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A file after the first round.
 *
 * @param file null if it was not understood
 * @param kept its syntax tree; null if that has not been kept
 * @param suppressions if they are to be judged
 * @param lines how many it has
 * @param unparsed why it was not understood; null if it was
 * @param isJudged whether findings in it count
 */
record ReadFile(
    @Nullable SourceFile file,
    @Nullable CompilationUnit kept,
    Identifiers identifiers,
    List<SuppressionSite> suppressions,
    int lines,
    @Nullable UnparsedFile unparsed,
    boolean isJudged) {

  private static final ThreadLocal<SourceParser> PARSER =
      ThreadLocal.withInitial(SourceParser::new);

  static CompilationUnit parse(String text) throws UnreadableException {
    return PARSER.get().parse(text);
  }

  /** The syntax tree, read again if need be. */
  Optional<CompilationUnit> unit() {
    if (kept != null || file == null) {
      return Optional.ofNullable(kept);
    }
    try {
      return Optional.of(parse(SourceText.read(file.path())));
    } catch (UnreadableException e) {
      // It was read a moment ago; somebody has changed it meanwhile.
      return Optional.empty();
    }
  }
}
