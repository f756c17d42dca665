package dev.ringfence.errorprone;

import com.google.errorprone.VisitorState;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.Tree;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.JCTree.JCAnnotation;
import com.sun.tools.javac.tree.JCTree.JCMethodDecl;
import com.sun.tools.javac.tree.JCTree.JCVariableDecl;
import com.sun.tools.javac.tree.TreeInfo;
import dev.ringfence.errorprone.SourceComments.Comment;
import java.util.List;

/** What the comments at a {@code @SuppressWarnings} say. */
final class SuppressionReason {

  private SuppressionReason() {}

  /** The comments that end or fill the line above, and those up to what the annotation is on. */
  static String of(JCAnnotation annotation, Tree declaration, VisitorState state) {
    String source = state.getSourceCode().toString();
    LineMap lines = state.getPath().getCompilationUnit().getLineMap();
    int start = annotation.getStartPosition();
    int end = state.getEndPosition(annotation);
    int declared = startOfWhatItIsOn((JCTree) declaration);
    long lineAbove = lines.getLineNumber(start) - 1;
    StringBuilder reason = new StringBuilder();
    List<Comment> comments = SourceComments.in(source);
    int next = start;
    for (int i = comments.size() - 1; i >= 0; i--) {
      Comment comment = comments.get(i);
      if (comment.start() >= end && comment.start() < declared) {
        append(comment, reason);
      } else if (comment.end() <= next
          && source.substring(comment.end(), next).isBlank()
          && lines.getLineNumber(comment.end()) >= lineAbove) {
        append(comment, reason);
        next = comment.start();
      }
    }
    return reason.toString();
  }

  private static void append(Comment comment, StringBuilder reason) {
    if (!comment.isJavadoc()) {
      reason.append(comment.text()).append(' ');
    }
  }

  private static int startOfWhatItIsOn(JCTree declaration) {
    if (declaration instanceof JCMethodDecl method) {
      JCTree first = method.typarams.isEmpty() ? method.restype : method.typarams.head;
      return first == null ? method.pos : TreeInfo.getStartPos(first);
    }
    boolean isTyped =
        declaration instanceof JCVariableDecl variable
            && variable.vartype != null
            && !variable.declaredUsingVar();
    return isTyped ? TreeInfo.getStartPos(((JCVariableDecl) declaration).vartype) : declaration.pos;
  }
}
