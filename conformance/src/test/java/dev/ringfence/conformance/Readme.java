package dev.ringfence.conformance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The README's blocks, by the comment that stands above each of them that is to be copied. */
final class Readme {

  private static final Pattern BLOCK =
      Pattern.compile("<!-- (?<label>[^>]+) -->\\R```\\w*\\R(?<text>(?s:.*?))```\\R");

  private final String text;

  Readme(Path root) throws IOException {
    text = Files.readString(root.resolve("README.md"));
  }

  /** The block below the comment, such as {@code file: ringfence.yml}. */
  String block(String label) {
    Matcher matcher = BLOCK.matcher(text);
    while (matcher.find()) {
      if (matcher.group("label").equals(label)) {
        return matcher.group("text");
      }
    }
    throw new AssertionError("the README has no block '" + label + "'");
  }

  /** Copies the block of a file to where its comment says. */
  void copy(String file, Path project) throws IOException {
    Path target = project.resolve(file);
    Files.createDirectories(target.getParent());
    Files.writeString(target, block("file: " + file));
  }

  /** Whether a line stands in the README as it is, alone. */
  boolean hasLine(String line) {
    return text.lines().anyMatch(line::equals);
  }
}
