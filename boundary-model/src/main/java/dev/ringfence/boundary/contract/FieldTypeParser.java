package dev.ringfence.boundary.contract;

import dev.ringfence.boundary.contract.FieldType.EnumOf;
import dev.ringfence.boundary.contract.FieldType.ListOf;
import dev.ringfence.boundary.contract.FieldType.MapOf;
import dev.ringfence.boundary.contract.FieldType.ObjectOf;
import dev.ringfence.boundary.contract.FieldType.Simple;
import java.util.TreeSet;

/** Reads one field type from left to right. */
final class FieldTypeParser {

  /** Deeper ones no schema has, and no stack should hold. */
  private static final int DEEPEST = 64;

  private final String text;
  private int at;
  private int depth;

  FieldTypeParser(String text) {
    this.text = text;
  }

  FieldType parse() {
    FieldType type = type();
    if (at < text.length()) {
      throw problem("'" + text.substring(at) + "' is too much");
    }
    return type;
  }

  private FieldType type() {
    if (++depth > DEEPEST) {
      throw problem("it is nested too deeply");
    }
    String word = word();
    FieldType type =
        switch (word) {
          case "enum" -> constants();
          case "list" -> list();
          case "map" -> map();
          case "object" -> object();
          default -> simple(word);
        };
    depth--;
    return type;
  }

  private FieldType simple(String word) {
    if (word.isEmpty()) {
      throw problem("a type is missing");
    }
    if (!word.contains(".") && !FieldTerms.all().contains(word)) {
      throw problem(
          "unknown type '" + word + "'; known are " + String.join(", ", FieldTerms.all()));
    }
    return new Simple(word);
  }

  private FieldType list() {
    expect("<");
    FieldType element = type();
    expect(">");
    return new ListOf(element);
  }

  private FieldType map() {
    expect("<");
    FieldType key = type();
    expect(", ");
    FieldType value = type();
    expect(">");
    return new MapOf(key, value);
  }

  private FieldType constants() {
    TreeSet<String> constants = new TreeSet<>();
    for (String constant : inParentheses().split(",", -1)) {
      if (!constant.isBlank() && !constants.add(constant.strip())) {
        throw problem("'" + constant.strip() + "' is here for the second time");
      }
    }
    return new EnumOf(constants);
  }

  private FieldType object() {
    boolean isLikeAnother = at < text.length() && text.charAt(at) == '(';
    return isLikeAnother ? new ObjectOf(inParentheses()) : FieldType.OBJECT;
  }

  private String inParentheses() {
    expect("(");
    int end = text.indexOf(')', at);
    if (end < 0) {
      throw problem("')' is missing");
    }
    String inside = text.substring(at, end);
    at = end + 1;
    return inside;
  }

  private String word() {
    int start = at;
    while (at < text.length() && isPartOfWord(text.charAt(at))) {
      at++;
    }
    return text.substring(start, at);
  }

  private static boolean isPartOfWord(char c) {
    return Character.isJavaIdentifierPart(c) || c == '.' || c == '-' || c == '?';
  }

  private void expect(String token) {
    if (!text.startsWith(token, at)) {
      throw problem("'" + token.strip() + "' is missing");
    }
    at += token.length();
  }

  private IllegalArgumentException problem(String why) {
    return new IllegalArgumentException("'" + text + "' is no type of a field: " + why);
  }
}
