package dev.ringfence.boundary.contract;

import dev.ringfence.boundary.contract.FieldType.EnumOf;
import dev.ringfence.boundary.contract.FieldType.ListOf;
import dev.ringfence.boundary.contract.FieldType.MapOf;
import dev.ringfence.boundary.contract.FieldType.Simple;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** How one type of a field differs from what it was. */
final class TypeComparison {

  /**
   * One difference.
   *
   * @param constant the one that was added or removed; empty for other kinds
   */
  record Difference(ChangeKind kind, String constant) {}

  private final List<Difference> differences = new ArrayList<>();

  private TypeComparison() {}

  /** All differences; none if a reader cannot tell the types apart. */
  static List<Difference> of(FieldType before, FieldType now) {
    TypeComparison comparison = new TypeComparison();
    comparison.compare(before, now);
    return comparison.differences.stream().distinct().toList();
  }

  private void compare(FieldType before, FieldType now) {
    if (before.equals(now) || isUnresolved(before, now)) {
      return;
    }
    if (before instanceof EnumOf was && now instanceof EnumOf is) {
      constants(ChangeKind.CONSTANT_ADDED, is.constants(), was.constants());
      constants(ChangeKind.CONSTANT_REMOVED, was.constants(), is.constants());
    } else if (before instanceof ListOf was && now instanceof ListOf is) {
      compare(was.element(), is.element());
    } else if (before instanceof MapOf was && now instanceof MapOf is) {
      compare(was.key(), is.key());
      compare(was.value(), is.value());
    } else if (isWider(now, before)) {
      differences.add(new Difference(ChangeKind.TYPE_WIDENED, ""));
    } else if (isWider(before, now)) {
      differences.add(new Difference(ChangeKind.TYPE_NARROWED, ""));
    } else {
      differences.add(new Difference(ChangeKind.TYPE_CHANGED, ""));
    }
  }

  /** A name that only one side could resolve is the same as far as anyone can tell. */
  private static boolean isUnresolved(FieldType before, FieldType now) {
    return before instanceof Simple was
        && now instanceof Simple is
        && (FieldTerms.isUnresolved(was.term()) || FieldTerms.isUnresolved(is.term()))
        && FieldTerms.simpleName(was.term()).equals(FieldTerms.simpleName(is.term()));
  }

  private void constants(ChangeKind kind, SortedSet<String> of, SortedSet<String> without) {
    TreeSet<String> rest = new TreeSet<>(of);
    rest.removeAll(without);
    rest.forEach(constant -> differences.add(new Difference(kind, constant)));
  }

  private static boolean isWider(FieldType wider, FieldType narrower) {
    if (wider.equals(FieldType.ANY)) {
      return true;
    }
    if (narrower instanceof EnumOf) {
      return wider.equals(FieldType.STRING);
    }
    return wider instanceof Simple wide
        && narrower instanceof Simple narrow
        && FieldTerms.isWider(wide.term(), narrow.term());
  }
}
