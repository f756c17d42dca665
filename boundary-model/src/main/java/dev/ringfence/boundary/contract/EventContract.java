package dev.ringfence.boundary.contract;

import dev.ringfence.boundary.facts.TypeName;
import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What an event looks like to whoever reads it.
 *
 * @param name its stable name: that of the annotation, or the qualified name of its class
 * @param type the qualified name of its class
 * @param formerly the names under which it is still read
 * @param fields by their paths; those of objects in it, too
 */
public record EventContract(
    String name, String type, SortedSet<String> formerly, SortedMap<String, EventField> fields) {
  public EventContract {
    formerly = Collections.unmodifiableSortedSet(new TreeSet<>(formerly));
    fields = Collections.unmodifiableSortedMap(new TreeMap<>(fields));
  }

  /** The simple name of its class. */
  public String simpleName() {
    return type.substring(type.lastIndexOf('.') + 1);
  }

  /**
   * Its class. Qualified names do not tell where the package ends; by the convention of Java, types
   * begin with a capital.
   */
  TypeName typeName() {
    for (int dot = type.indexOf('.'); dot >= 0; dot = type.indexOf('.', dot + 1)) {
      if (Character.isUpperCase(type.codePointAt(Math.min(dot + 1, type.length() - 1)))) {
        return new TypeName(type.substring(0, dot), type.substring(dot + 1));
      }
    }
    return TypeName.topLevel(type);
  }
}
