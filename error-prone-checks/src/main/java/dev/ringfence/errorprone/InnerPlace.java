package dev.ringfence.errorprone;

import com.google.errorprone.VisitorState;
import com.google.errorprone.bugpatterns.BugChecker;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.JCTree.JCMemberReference;
import com.sun.tools.javac.tree.JCTree.JCMethodDecl;
import com.sun.tools.javac.tree.JCTree.JCMethodInvocation;
import com.sun.tools.javac.tree.JCTree.JCNewClass;
import com.sun.tools.javac.tree.JCTree.JCVariableDecl;
import dev.ringfence.boundary.rule.Finding;
import org.jspecify.annotations.Nullable;

/**
 * Where a finding stands within what was judged: a field or method in its class, a call in a
 * lambda. It can be suppressed right there.
 *
 * @param path what stands there; what was judged if nothing smaller does
 * @param offset the finding's place in the file
 */
record InnerPlace(TreePath path, int offset) {

  static InnerPlace of(Finding finding, TreePath judged, Unit unit) {
    if (finding.place().line() == 0) {
      return new InnerPlace(judged, unit.file().offsetOf((JCTree) judged.getLeaf()));
    }
    int offset = unit.file().offset(finding.place());
    Search search = new Search(offset, unit.file());
    search.scan(judged, null);
    return new InnerPlace(search.found == null ? judged : search.found, offset);
  }

  /** Whether an annotation between what was judged and the finding suppresses it. */
  boolean isSuppressed(BugChecker check, TreePath judged, VisitorState state) {
    if (state.errorProneOptions().isIgnoreSuppressionAnnotations()) {
      return false;
    }
    for (TreePath around = path;
        around.getLeaf() != judged.getLeaf();
        around = around.getParentPath()) {
      if (mayBeAnnotated(around.getLeaf()) && check.isSuppressed(around.getLeaf(), state)) {
        return true;
      }
    }
    return false;
  }

  private static boolean mayBeAnnotated(Tree tree) {
    return tree instanceof VariableTree || tree instanceof MethodTree || tree instanceof ClassTree;
  }

  private static final class Search extends TreePathScanner<@Nullable Void, @Nullable Void> {

    private final int offset;
    private final SourceFile file;
    private @Nullable TreePath found;

    Search(int offset, SourceFile file) {
      this.offset = offset;
      this.file = file;
    }

    @Override
    public @Nullable Void scan(@Nullable Tree tree, @Nullable Void unused) {
      if (found == null && tree != null && stands((JCTree) tree)) {
        found = new TreePath(getCurrentPath(), tree);
      }
      return found == null ? super.scan(tree, null) : null;
    }

    private boolean stands(JCTree tree) {
      boolean isNamed =
          tree instanceof JCVariableDecl
              || tree instanceof JCMethodDecl
              || tree instanceof JCMethodInvocation
              || tree instanceof JCNewClass
              || tree instanceof JCMemberReference;
      return isNamed && file.offsetOf(tree) == offset;
    }
  }
}
