package dev.ringfence.boundary.config;

import dev.ringfence.boundary.config.ConfigException.Problem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.Node;

/** Collects what is wrong with a file, so that one run tells all of it. */
final class Problems {

  private final String file;
  private final List<Problem> found = new ArrayList<>();

  Problems(String file) {
    this.file = file;
  }

  void add(Node where, String text) {
    add(where.getStartMark(), text);
  }

  void add(Optional<Mark> where, String text) {
    found.add(
        new Problem(
            file,
            where.map(mark -> mark.getLine() + 1).orElse(0),
            where.map(mark -> mark.getColumn() + 1).orElse(0),
            text));
  }

  void add(int line, int column, String text) {
    found.add(new Problem(file, line, column, text));
  }

  /** Says that a word is none of those expected, and which one was probably meant. */
  void addUnknown(Node where, String what, String word, Collection<String> expected) {
    String meant =
        NearestWord.to(word, expected)
            .map(nearest -> "; did you mean '" + nearest + "'?")
            .orElse("; known are " + String.join(", ", expected.stream().sorted().toList()));
    add(where, "unknown " + what + " '" + word + "'" + meant);
  }

  void throwIfAny() {
    if (!found.isEmpty()) {
      found.sort(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column));
      throw new ConfigException(found);
    }
  }
}
