package dev.ringfence.boundary.baseline;

import dev.ringfence.boundary.rule.Finding;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What is the same in two findings that differ only in where they stand: how a baseline names them.
 *
 * @param type the class that breaks the rule; its entries stand together
 * @param rule the rule's name
 * @param from the member that breaks it, as {@code type#name/arity}
 * @param to the member that it refers to, likewise; empty for a rule that is not about a reference
 */
record Entry(String type, String rule, String from, String to) implements Comparable<Entry> {

  private static final String ARROW = " -> ";

  private static final Comparator<Entry> BY_CLASS =
      Comparator.comparing(Entry::type)
          .thenComparing(Entry::rule)
          .thenComparing(Entry::from)
          .thenComparing(Entry::to);

  static Entry of(Finding finding) {
    return new Entry(
        finding.from().type().qualifiedName(),
        finding.rule(),
        finding.from().toString(),
        finding.to() == null ? "" : Objects.requireNonNull(finding.to()).toString());
  }

  /** The entry that {@link #toString} has written. */
  static Entry parse(String rule, String fromAndTo) {
    int arrow = fromAndTo.indexOf(ARROW);
    String from = arrow < 0 ? fromAndTo : fromAndTo.substring(0, arrow);
    String to = arrow < 0 ? "" : fromAndTo.substring(arrow + ARROW.length());
    return new Entry(typeOf(from), rule, from, to);
  }

  private static String typeOf(String member) {
    int hash = member.indexOf('#');
    return hash < 0 ? member : member.substring(0, hash);
  }

  /** Whether it differs from another at most in how many parameters the target has. */
  boolean isOfTheName(Entry other) {
    return rule.equals(other.rule)
        && from.equals(other.from)
        && withoutArity(to).equals(withoutArity(other.to));
  }

  private static String withoutArity(String member) {
    int slash = member.lastIndexOf('/');
    return slash < 0 ? member : member.substring(0, slash);
  }

  /** The qualified names of the types that it is about. */
  Stream<String> types() {
    return Stream.of(type, typeOf(to));
  }

  @Override
  public int compareTo(Entry other) {
    return BY_CLASS.compare(this, other);
  }

  @Override
  public String toString() {
    return rule + " " + from + (to.isEmpty() ? "" : ARROW + to);
  }
}
