package dev.ringfence.errorprone;

import com.google.errorprone.VisitorState;

/** The white space of a source, which fixes should keep to. */
final class SourceLines {

  private SourceLines() {}

  /** The white space at the beginning of a line, up to {@code offset} at most. */
  static String indentOf(int offset, VisitorState state) {
    String source = state.getSourceCode().toString();
    int start = source.lastIndexOf('\n', offset - 1) + 1;
    int end = start;
    while (end < offset && (source.charAt(end) == ' ' || source.charAt(end) == '\t')) {
      end++;
    }
    return source.substring(start, end);
  }

  /** Where the white space before an offset begins. */
  static int startOfSpaceBefore(int offset, VisitorState state) {
    CharSequence source = state.getSourceCode();
    int start = offset;
    while (start > 0 && Character.isWhitespace(source.charAt(start - 1))) {
      start--;
    }
    return start;
  }
}
