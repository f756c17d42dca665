package dev.ringfence.boundary.vocabulary;

/**
 * All overloads of a method, as a vocabulary names them.
 *
 * @param type the canonical name of a type; the method may be declared by it or by a supertype
 * @param method the simple name
 */
public record MethodName(String type, String method) {

  /**
   * Reads {@code a.b.Queue#enqueue}.
   *
   * @throws IllegalArgumentException if the text has another form, with a message for whoever wrote
   *     it
   */
  public static MethodName parse(String text) {
    int hash = text.indexOf('#');
    if (hash < 1 || hash == text.length() - 1 || text.indexOf('#', hash + 1) >= 0) {
      throw new IllegalArgumentException(
          "'" + text + "' is no method; write a.b.Queue#enqueue, without parameters");
    }
    return new MethodName(text.substring(0, hash), text.substring(hash + 1));
  }

  @Override
  public String toString() {
    return type + "#" + method;
  }
}
