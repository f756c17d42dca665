package dev.ringfence.errorprone;

import java.util.ArrayList;
import java.util.List;

/** The comments of a source, without Javadoc. Error Prone's own reader differs in its versions. */
final class SourceComments {

  private static final String TEXT_BLOCK = "\"\"\"";

  private final String source;
  private final List<Comment> found = new ArrayList<>();

  /**
   * A comment.
   *
   * @param start the offset of its first mark
   * @param end the offset behind it
   * @param text what it says, without its marks
   * @param isJavadoc whether it is Javadoc
   */
  record Comment(int start, int end, String text, boolean isJavadoc) {}

  private SourceComments(String source) {
    this.source = source;
  }

  /** All comments of a source, in order. */
  static List<Comment> in(String source) {
    SourceComments comments = new SourceComments(source);
    int at = 0;
    while (at < source.length()) {
      at = comments.next(at);
    }
    return comments.found;
  }

  /** Goes on behind whatever begins at an offset. */
  private int next(int at) {
    if (source.startsWith("//", at)) {
      return add(at, endOf("\n", at), 0);
    }
    if (source.startsWith("/*", at)) {
      return add(at, behind("*/", at + 2), 2);
    }
    if (source.startsWith(TEXT_BLOCK, at)) {
      return behindLiteral(TEXT_BLOCK, at + TEXT_BLOCK.length());
    }
    char c = source.charAt(at);
    return c == '"' || c == '\'' ? behindLiteral(String.valueOf(c), at + 1) : at + 1;
  }

  private int add(int start, int end, int endMark) {
    String text = source.substring(start + 2, Math.max(start + 2, end - endMark));
    boolean isJavadoc = endMark > 0 && text.startsWith("*");
    found.add(new Comment(start, end, text, isJavadoc));
    return end;
  }

  private int endOf(String text, int from) {
    int found = source.indexOf(text, from);
    return found < 0 ? source.length() : found;
  }

  private int behind(String text, int from) {
    return Math.min(source.length(), endOf(text, from) + text.length());
  }

  private int behindLiteral(String quote, int from) {
    int at = from;
    while (at < source.length() && !source.startsWith(quote, at)) {
      at += source.charAt(at) == '\\' ? 2 : 1;
    }
    return Math.min(source.length(), at + quote.length());
  }
}
