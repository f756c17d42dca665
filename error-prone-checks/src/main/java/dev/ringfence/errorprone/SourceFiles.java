package dev.ringfence.errorprone;

import com.google.errorprone.VisitorState;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.tree.JCTree.JCCompilationUnit;
import java.nio.file.Path;
import java.util.IdentityHashMap;

/** The source files of a compilation. */
final class SourceFiles {

  private final VisitorState anywhere;
  private final Path folder;
  private final IdentityHashMap<JCCompilationUnit, SourceFile> known = new IdentityHashMap<>();

  /**
   * The files.
   *
   * @param anywhere at any place in any of them
   * @param folder what their paths are relative to
   */
  SourceFiles(VisitorState anywhere, Path folder) {
    this.anywhere = anywhere;
    this.folder = folder;
  }

  SourceFile of(JCCompilationUnit unit) {
    SourceFile file = known.get(unit);
    if (file == null) {
      file = new SourceFile(unit, folder, anywhere.withPath(new TreePath(unit)));
      known.put(unit, file);
    }
    return file;
  }
}
