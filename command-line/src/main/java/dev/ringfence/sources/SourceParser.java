package dev.ringfence.sources;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParseResult;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ParserConfiguration.LanguageLevel;
import com.github.javaparser.Problem;
import com.github.javaparser.ast.CompilationUnit;
import dev.ringfence.sources.SourceText.UnreadableException;

/** Parses Java of every version. One for each thread: the parser is not to be shared. */
final class SourceParser {

  private final JavaParser parser;

  SourceParser() {
    ParserConfiguration configuration = new ParserConfiguration();
    configuration.setLanguageLevel(LanguageLevel.BLEEDING_EDGE);
    configuration.setAttributeComments(false);
    this.parser = new JavaParser(configuration);
  }

  /** Parses a file's text, to the end and without a mistake, or not at all. */
  CompilationUnit parse(String text) throws UnreadableException {
    ParseResult<CompilationUnit> result;
    try {
      result = parser.parse(text);
    } catch (StackOverflowError e) {
      throw new UnreadableException("is nested too deeply");
    }
    if (!result.isSuccessful() || result.getResult().isEmpty()) {
      throw new UnreadableException(
          result.getProblems().isEmpty()
              ? "does not parse"
              : "does not parse" + describe(result.getProblems().get(0)));
    }
    return result.getResult().get();
  }

  /** The parser lists every token that it would have taken; the first words say enough. */
  private static String describe(Problem problem) {
    String message = problem.getMessage().lines().findFirst().orElse("").strip();
    int expected = message.indexOf(", expected");
    String what =
        (expected < 0 ? message : message.substring(0, expected))
            .replaceFirst("^Parse error\\. Found *", "found ");
    return problem
        .getLocation()
        .flatMap(location -> location.getBegin().getRange())
        .map(range -> " near line " + range.begin.line + ": " + what)
        .orElse(": " + what);
  }
}
