package dev.ringfence.errorprone;

import com.google.errorprone.VisitorState;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.tree.JCTree.JCCompilationUnit;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The source files of a compilation. Only the last one is kept: javac lets go of the trees that it
 * is done with, and so must we.
 */
final class SourceFiles {

  private final VisitorState anywhere;
  private final Path folder;
  private @Nullable SourceFile last;

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
    SourceFile file = last;
    if (file == null || file.unit() != unit) {
      file = new SourceFile(unit, folder, anywhere.withPath(new TreePath(unit)));
      last = file;
    }
    return file;
  }
}
