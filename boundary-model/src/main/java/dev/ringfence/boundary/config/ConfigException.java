package dev.ringfence.boundary.config;

import java.util.List;
import java.util.stream.Collectors;

/** A {@code ringfence.yml} that cannot be used. Its message is for whoever wrote the file. */
public final class ConfigException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  /**
   * One thing that is wrong.
   *
   * @param file the path as the user knows it
   * @param line from 1; 0 if the file could not be read at all
   * @param column from 1, or 0 likewise
   * @param text what is wrong, and what was probably meant
   */
  public record Problem(String file, int line, int column, String text) {
    /** The form of a compiler's error. */
    @Override
    public String toString() {
      String where = line == 0 ? file : file + ":" + line + ":" + column;
      return where + ": error: " + text;
    }
  }

  /** All that is wrong, in the order of the file. */
  public ConfigException(List<Problem> problems) {
    super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  /** What is wrong, in the order of the file. */
  public List<Problem> problems() {
    return problems;
  }
}
