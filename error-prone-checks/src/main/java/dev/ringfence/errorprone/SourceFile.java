package dev.ringfence.errorprone;

import com.sun.source.tree.LineMap;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.JCTree.JCClassDecl;
import com.sun.tools.javac.tree.JCTree.JCCompilationUnit;
import dev.ringfence.boundary.facts.Place;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where things stand in one source file. */
final class SourceFile {

  private final JCCompilationUnit unit;
  private final String path;

  /**
   * A file.
   *
   * @param folder what its path is relative to
   */
  SourceFile(JCCompilationUnit unit, Path folder) {
    this.unit = unit;
    this.path = relativePath(unit, folder);
  }

  /** The file on disk; empty for a source that is held in memory only. */
  static Optional<Path> onDisk(JCCompilationUnit unit) {
    URI uri = unit.getSourceFile().toUri();
    try {
      return uri.isAbsolute() ? Optional.of(Path.of(uri).normalize()) : Optional.empty();
    } catch (IllegalArgumentException | FileSystemNotFoundException e) {
      return Optional.empty();
    }
  }

  private static String relativePath(JCCompilationUnit unit, Path folder) {
    String path =
        onDisk(unit)
            .filter(file -> file.getFileSystem().equals(folder.getFileSystem()))
            .map(file -> relativePath(file, folder))
            .orElseGet(() -> unit.getSourceFile().getName());
    return path.replace('\\', '/');
  }

  private static String relativePath(Path file, Path folder) {
    try {
      return folder.relativize(file).toString();
    } catch (IllegalArgumentException e) {
      return file.toString();
    }
  }

  /** The path as it is reported, with forward slashes. */
  String path() {
    return path;
  }

  /** A place by its offset in the file. */
  Place place(int offset) {
    LineMap lines = unit.getLineMap();
    long line = lines.getLineNumber(offset);
    return new Place(path, (int) line, (int) (offset - lines.getStartPosition(line) + 1));
  }

  /** Where a class's name stands, or for an anonymous class its {@code new}. */
  int offsetOfName(JCClassDecl tree, @Nullable JCTree parent) {
    String name = tree.getSimpleName().toString();
    if (name.isEmpty()) {
      return parent == null ? tree.pos : parent.pos;
    }
    CharSequence source = source();
    int keywordEnd = tree.pos;
    while (keywordEnd < source.length() && !Character.isWhitespace(source.charAt(keywordEnd))) {
      keywordEnd++;
    }
    Matcher word = Pattern.compile("\\b" + Pattern.quote(name) + "\\b").matcher(source);
    return word.find(keywordEnd) ? word.start() : tree.pos;
  }

  /** Where a text next stands; {@code from} if it does not. */
  int offsetOf(String text, int from) {
    int found = source().toString().indexOf(text, from);
    return found < 0 ? from : found;
  }

  private CharSequence source() {
    try {
      return unit.getSourceFile().getCharContent(true);
    } catch (IOException e) {
      return "";
    }
  }
}
