package dev.ringfence.boundary.contract;

import dev.ringfence.boundary.contract.TypeComparison.Difference;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** How the fields of one event differ from what was promised. */
final class FieldComparison {

  private final EventContract promised;
  private final DeclaredEvent declared;
  private final SortedMap<String, EventField> before;
  private final SortedMap<String, EventField> now;
  private final List<ContractChange> changes = new ArrayList<>();

  private FieldComparison(EventContract promised, DeclaredEvent declared) {
    this.promised = promised;
    this.declared = declared;
    this.before = promised.fields();
    this.now = declared.contract().fields();
  }

  static List<ContractChange> of(EventContract promised, DeclaredEvent declared) {
    FieldComparison comparison = new FieldComparison(promised, declared);
    comparison.compare();
    return comparison.changes;
  }

  private void compare() {
    SortedSet<String> removed = outermost(before, now);
    SortedSet<String> added = outermost(now, before);
    for (String path : List.copyOf(removed)) {
      List<String> candidates = renamingsOf(path, removed, added);
      if (candidates.size() == 1) {
        renamed(path, candidates.get(0));
        removed.remove(path);
        added.remove(candidates.get(0));
      }
    }
    removed.forEach(this::removed);
    added.forEach(this::added);
    before.forEach(
        (path, field) -> {
          EventField same = now.get(path);
          if (same != null) {
            changed(path, field, same);
          }
        });
  }

  /** The fields that the others do not have; of an object that they do not have, not its fields. */
  private static SortedSet<String> outermost(
      SortedMap<String, EventField> fields, SortedMap<String, EventField> others) {
    Set<String> objects = objectsOf(others);
    SortedSet<String> result = new TreeSet<>();
    for (String path : fields.keySet()) {
      if (!others.containsKey(path) && objects.contains(FieldPath.objectOf(path))) {
        result.add(path);
      }
    }
    return result;
  }

  private static Set<String> objectsOf(SortedMap<String, EventField> fields) {
    Set<String> objects = new HashSet<>();
    objects.add(FieldPath.EVENT);
    fields.forEach((path, field) -> addObjects(path, field.type(), objects));
    return objects;
  }

  private static void addObjects(String path, FieldType type, Set<String> objects) {
    if (type.equals(FieldType.OBJECT)) {
      objects.add(path);
    } else if (type instanceof FieldType.ListOf list) {
      addObjects(path + FieldPath.ELEMENTS, list.element(), objects);
    } else if (type instanceof FieldType.MapOf map) {
      addObjects(path + FieldPath.VALUES, map.value(), objects);
    }
  }

  /** The new fields of the same object that are alike, if no other old field could be them. */
  private List<String> renamingsOf(
      String path, SortedSet<String> removed, SortedSet<String> added) {
    List<String> candidates =
        added.stream().filter(other -> isAlike(path, before, other, now)).toList();
    boolean isOnlyOne =
        removed.stream().filter(other -> isAlike(path, before, other, before)).count() == 1;
    return isOnlyOne ? candidates : List.of();
  }

  private static boolean isAlike(
      String path,
      SortedMap<String, EventField> of,
      String other,
      SortedMap<String, EventField> ofOther) {
    return FieldPath.objectOf(path).equals(FieldPath.objectOf(other))
        && below(path, of).equals(below(other, ofOther));
  }

  /** A field and all below it, by their paths from there. */
  private static SortedMap<String, EventField> below(
      String field, SortedMap<String, EventField> fields) {
    SortedMap<String, EventField> result = new TreeMap<>();
    fields.forEach(
        (path, each) -> {
          if (FieldPath.isWithin(path, field)) {
            result.put(path.substring(field.length()), each);
          }
        });
    return result;
  }

  private void renamed(String path, String newPath) {
    boolean isOptional = isOptional(before, path);
    note(
        isOptional ? ChangeKind.OPTIONAL_FIELD_RENAMED : ChangeKind.REQUIRED_FIELD_RENAMED,
        newPath,
        "has the field "
            + newPath
            + ", which looks like "
            + path
            + " renamed: the same type and no other that could be meant");
  }

  private void removed(String path) {
    boolean isOptional = isOptional(before, path);
    note(
        isOptional ? ChangeKind.OPTIONAL_FIELD_REMOVED : ChangeKind.REQUIRED_FIELD_REMOVED,
        path,
        "removes the " + word(isOptional) + " field " + path);
  }

  private void added(String path) {
    boolean isOptional = isOptional(now, path);
    note(
        isOptional ? ChangeKind.OPTIONAL_FIELD_ADDED : ChangeKind.REQUIRED_FIELD_ADDED,
        path,
        "adds the " + word(isOptional) + " field " + path);
  }

  private void changed(String path, EventField was, EventField is) {
    if (was.isOptional() != is.isOptional()) {
      note(
          is.isOptional() ? ChangeKind.MADE_OPTIONAL : ChangeKind.MADE_REQUIRED,
          path,
          "makes the " + word(was.isOptional()) + " field " + path + " " + word(is.isOptional()));
    }
    for (Difference difference : TypeComparison.of(was.type(), is.type())) {
      note(difference.kind(), path, detail(difference, path, was, is));
    }
  }

  private static String detail(Difference difference, String path, EventField was, EventField is) {
    String verb =
        switch (difference.kind()) {
          case CONSTANT_ADDED -> "adds the constant " + difference.constant() + " to";
          case CONSTANT_REMOVED -> "removes the constant " + difference.constant() + " from";
          case TYPE_WIDENED -> "widens";
          case TYPE_NARROWED -> "narrows";
          default -> "changes";
        };
    return difference.constant().isEmpty()
        ? verb + " the field " + path + " from " + was.type() + " to " + is.type()
        : verb + " the field " + path;
  }

  private void note(ChangeKind kind, String path, String detail) {
    changes.add(new ContractChange(kind, promised, declared, path, detail));
  }

  private static boolean isOptional(SortedMap<String, EventField> fields, String path) {
    EventField field = fields.get(path);
    return field != null && field.isOptional();
  }

  private static String word(boolean isOptional) {
    return isOptional ? "optional" : "required";
  }
}
