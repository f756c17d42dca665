package dev.ringfence.errorprone;

import com.google.errorprone.VisitorState;
import com.sun.source.tree.LineMap;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.JCTree.JCClassDecl;
import com.sun.tools.javac.tree.JCTree.JCCompilationUnit;
import com.sun.tools.javac.tree.JCTree.JCLambda;
import com.sun.tools.javac.tree.JCTree.JCMemberReference;
import com.sun.tools.javac.tree.JCTree.JCMethodInvocation;
import dev.ringfence.boundary.facts.Place;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where things stand in one source file. */
final class SourceFile {

  private final JCCompilationUnit unit;
  private final String path;
  private final VisitorState state;

  /**
   * A file.
   *
   * @param folder what its path is relative to
   * @param state at any place in it
   */
  SourceFile(JCCompilationUnit unit, Path folder, VisitorState state) {
    this.unit = unit;
    this.path = relativePath(unit, folder);
    this.state = state;
  }

  JCCompilationUnit unit() {
    return unit;
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
    String path = pathBelow(unit.getSourceFile().getName(), folder);
    if (path == null) {
      path =
          onDisk(unit)
              .filter(file -> file.getFileSystem().equals(folder.getFileSystem()))
              .map(file -> relativePath(file, folder))
              .orElseGet(() -> unit.getSourceFile().getName());
    }
    return path.replace('\\', '/');
  }

  /** The short way for the usual case, in which builds name files; null in any other. */
  private static @Nullable String pathBelow(String file, Path folder) {
    String above = folder.toString();
    return file.length() > above.length()
            && file.startsWith(above)
            && file.charAt(above.length()) == File.separatorChar
            && !file.contains("..")
            && !file.contains("./")
        ? file.substring(above.length() + 1)
        : null;
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

  /** The offset of a place in this file. */
  int offset(Place place) {
    return unit.getLineMap().getStartPosition(place.line()) + place.column() - 1;
  }

  /** Where a call, a construction, a method reference or a lambda is reported. */
  int offsetOf(JCTree code) {
    if (code instanceof JCMethodInvocation call) {
      return call.meth.pos;
    }
    if (code instanceof JCMemberReference reference) {
      return offsetOf("::", state.getEndPosition(reference.expr));
    }
    if (code instanceof JCLambda lambda) {
      return offsetOf(
          "->",
          lambda.params.isEmpty()
              ? lambda.getStartPosition()
              : state.getEndPosition(lambda.params.last()));
    }
    return code.pos;
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
    int found = keywordEnd;
    do {
      found = indexOf(name, source, found + 1);
    } while (found >= 0 && !isWord(source, found, found + name.length()));
    return found < 0 ? tree.pos : found;
  }

  private static boolean isWord(CharSequence text, int start, int end) {
    return !Character.isJavaIdentifierPart(text.charAt(start - 1))
        && (end == text.length() || !Character.isJavaIdentifierPart(text.charAt(end)));
  }

  /** Where a text next stands; {@code from} if it does not. */
  private int offsetOf(String text, int from) {
    int found = indexOf(text, source(), from);
    return found < 0 ? from : found;
  }

  /** As of a string, without making one of the whole file. */
  private static int indexOf(String text, CharSequence source, int from) {
    for (int start = from; start <= source.length() - text.length(); start++) {
      int matched = 0;
      while (matched < text.length() && source.charAt(start + matched) == text.charAt(matched)) {
        matched++;
      }
      if (matched == text.length()) {
        return start;
      }
    }
    return -1;
  }

  private CharSequence source() {
    try {
      return unit.getSourceFile().getCharContent(true);
    } catch (IOException e) {
      return "";
    }
  }
}
