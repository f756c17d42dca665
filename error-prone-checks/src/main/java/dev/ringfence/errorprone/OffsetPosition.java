package dev.ringfence.errorprone;

import com.sun.tools.javac.tree.EndPosTable;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.util.JCDiagnostic.DiagnosticPosition;

/**
 * A place inside of what a tree covers. Error Prone has the like, but it is of different kinds in
 * different versions.
 */
record OffsetPosition(JCTree tree, int offset) implements DiagnosticPosition {

  @Override
  public JCTree getTree() {
    return tree;
  }

  @Override
  public int getStartPosition() {
    return offset;
  }

  @Override
  public int getPreferredPosition() {
    return offset;
  }

  @Override
  public int getEndPosition(EndPosTable endPositions) {
    return offset;
  }
}
