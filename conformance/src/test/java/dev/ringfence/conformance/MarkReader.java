package dev.ringfence.conformance;

import dev.ringfence.boundary.rule.Rule;
import dev.ringfence.boundary.rule.Rules;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the marks in the comments of a case's file: of Java, or of YAML. */
final class MarkReader {

  private static final String JAVA_COMMENT = "//";
  private static final String YAML_COMMENT = "#";
  private static final String FINDS = "\\s*finds:\\s*(.*)$";
  private static final Pattern MARK = Pattern.compile("(\\w+) ([\\w-]+)(?: -> ([\\w-]+))?");

  private static final Pattern APART = Pattern.compile("(\\S+):(\\d+): (.*)");

  private MarkReader() {}

  /**
   * The marks of a file, in its order.
   *
   * @throws IllegalArgumentException if something looks like a mark and is none: a case that
   *     expects less than it seems to would pass for the wrong reason
   */
  static List<Mark> read(String file, List<String> lines) {
    String sign = file.endsWith(".java") ? JAVA_COMMENT : YAML_COMMENT;
    Pattern finds = Pattern.compile(sign + FINDS);
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Matcher comment = finds.matcher(lines.get(i));
      if (comment.find()) {
        for (String text : comment.group(1).split(";", -1)) {
          marks.add(mark(file, i + 1, text.strip()));
        }
      } else if (lines.get(i).contains("finds:")) {
        throw malformed(file, i + 1, "write the mark as '" + sign + " finds: Rule from -> to'");
      }
    }
    return marks;
  }

  /**
   * Marks that stand apart from what they mark, one a line: {@code Some.java:7: Rule from -> to}.
   *
   * @throws IllegalArgumentException if a line is no such mark
   */
  static List<Mark> readApart(List<String> lines) {
    List<Mark> marks = new ArrayList<>();
    for (String line : lines) {
      Matcher matcher = APART.matcher(line);
      if (!matcher.matches()) {
        throw new IllegalArgumentException(
            "'" + line + "' is no mark; write 'Some.java:7: Rule from -> to'");
      }
      marks.add(mark(matcher.group(1), Integer.parseInt(matcher.group(2)), matcher.group(3)));
    }
    return marks;
  }

  private static Mark mark(String file, int line, String text) {
    Matcher matcher = MARK.matcher(text);
    if (!matcher.matches()) {
      throw malformed(file, line, "'" + text + "' is no mark; write 'Rule from -> to'");
    }
    Rule rule =
        Rules.named(matcher.group(1))
            .orElseThrow(
                () -> malformed(file, line, "there is no rule called '" + matcher.group(1) + "'"));
    boolean reaches = matcher.group(3) != null;
    if (Mark.reaches(rule.name()) != reaches) {
      throw malformed(
          file,
          line,
          rule.name()
              + (reaches ? " has no second domain" : " needs the second domain: from -> to"));
    }
    return new Mark(rule.name(), file, line, matcher.group(2), matcher.group(3));
  }

  private static IllegalArgumentException malformed(String file, int line, String problem) {
    return new IllegalArgumentException(file + ":" + line + ": " + problem);
  }
}
