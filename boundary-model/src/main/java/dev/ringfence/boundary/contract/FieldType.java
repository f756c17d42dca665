package dev.ringfence.boundary.contract;

import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The type of a field as a reader of the JSON needs to know it. It survives the renaming of classes
 * in the code base. {@code toString} is its form in {@code events.lock.yml}, {@link #parse} reads
 * that.
 */
public sealed interface FieldType {

  /** Whatever JSON there is. */
  FieldType ANY = new Simple("any");

  /** Text. */
  FieldType STRING = new Simple("string");

  /** An object whose fields are listed below it. */
  FieldType OBJECT = new ObjectOf("");

  /**
   * One of the words of {@link FieldTerms}, or the qualified name of a type that is not declared in
   * the code base.
   */
  record Simple(String term) implements FieldType {
    @Override
    public String toString() {
      return term;
    }
  }

  /** One of some constants. */
  record EnumOf(SortedSet<String> constants) implements FieldType {
    public EnumOf {
      constants = Collections.unmodifiableSortedSet(new TreeSet<>(constants));
    }

    static EnumOf of(Collection<String> constants) {
      return new EnumOf(new TreeSet<>(constants));
    }

    @Override
    public String toString() {
      return "enum(" + String.join(", ", constants) + ")";
    }
  }

  /** Any number of elements, in an order or not. */
  record ListOf(FieldType element) implements FieldType {
    @Override
    public String toString() {
      return "list<" + element + ">";
    }
  }

  /** A JSON object whose keys are data. */
  record MapOf(FieldType key, FieldType value) implements FieldType {
    @Override
    public String toString() {
      return "map<" + key + ", " + value + ">";
    }
  }

  /**
   * An object.
   *
   * @param like empty if its fields are listed below it; otherwise the path of the object around it
   *     that it has the fields of, {@code .} for the event itself
   */
  record ObjectOf(String like) implements FieldType {
    @Override
    public String toString() {
      return like.isEmpty() ? "object" : "object(" + like + ")";
    }
  }

  /**
   * Reads what {@code toString} has written.
   *
   * @throws IllegalArgumentException if the text has another form, with a message for whoever wrote
   *     it
   */
  static FieldType parse(String text) {
    return new FieldTypeParser(text).parse();
  }
}
