package dev.ringfence.commandline;

/** Colours, or none. */
enum Style {
  PLAIN,
  COLORED;

  static Style of(boolean colored) {
    return colored ? COLORED : PLAIN;
  }

  String bold(String text) {
    return with("1", text);
  }

  String error(String text) {
    return with("1;31", text);
  }

  String warning(String text) {
    return with("1;33", text);
  }

  String caret(String text) {
    return with("1;32", text);
  }

  String faint(String text) {
    return with("2", text);
  }

  private String with(String code, String text) {
    return this == PLAIN ? text : "\u001B[" + code + "m" + text + "\u001B[0m";
  }
}
