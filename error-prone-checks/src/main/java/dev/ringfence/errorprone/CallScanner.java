package dev.ringfence.errorprone;

import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.code.Symbol.CompletionFailure;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.JCTree.JCLiteral;
import com.sun.tools.javac.tree.JCTree.JCMemberReference;
import com.sun.tools.javac.tree.JCTree.JCMethodDecl;
import com.sun.tools.javac.tree.JCTree.JCMethodInvocation;
import com.sun.tools.javac.tree.JCTree.JCNewClass;
import com.sun.tools.javac.tree.JCTree.JCPrimitiveTypeTree;
import com.sun.tools.javac.tree.TreeScanner;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The calls, constructions and method references in a class, and in those inside of it, that can
 * break a rule.
 *
 * <p>Error Prone would show every call to every check, with a path, a state and a stop watch. This
 * goes over a class once for all of them, with javac's own scanner, which needs no iterators; a
 * path is made only where one is wanted.
 */
class CallScanner extends TreeScanner {

  private final TreePath above;
  private final Unit unit;
  private final List<TreePath> calls = new ArrayList<>();

  /** The trees around, the outermost first; beyond {@link #depth} there are old ones. */
  private JCTree[] around = new JCTree[64];

  private int depth;

  /**
   * A scanner of a top-level class.
   *
   * @param above the path of what the class stands in
   */
  CallScanner(TreePath above, Unit unit) {
    this.above = above;
    this.unit = unit;
  }

  /** What was found, the inner before the outer. */
  final List<TreePath> calls() {
    return calls;
  }

  final Unit unit() {
    return unit;
  }

  /** Where the scanner is. */
  final TreePath path() {
    TreePath path = above;
    for (int i = 0; i < depth; i++) {
      path = new TreePath(path, around[i]);
    }
    return path;
  }

  @Override
  public final void scan(JCTree tree) {
    if (tree == null || tree instanceof JCLiteral || tree instanceof JCPrimitiveTypeTree) {
      return;
    }
    if (depth == around.length) {
      around = Arrays.copyOf(around, 2 * depth);
    }
    int outside = depth;
    around[depth++] = tree;
    try {
      tree.accept(this);
    } catch (CompletionFailure e) {
      // The compiler has said what is missing; nobody can say what this is about.
    }
    depth = outside;
  }

  /** A constructor that nobody wrote is left out. */
  @Override
  public void visitMethodDef(JCMethodDecl tree) {
    if ((tree.sym.flags() & Flags.GENERATEDCONSTR) == 0) {
      super.visitMethodDef(tree);
    }
  }

  @Override
  public void visitApply(JCMethodInvocation tree) {
    super.visitApply(tree);
    addIfConcerned(tree);
  }

  @Override
  public void visitNewClass(JCNewClass tree) {
    super.visitNewClass(tree);
    addIfConcerned(tree);
  }

  @Override
  public void visitReference(JCMemberReference tree) {
    super.visitReference(tree);
    addIfConcerned(tree);
  }

  private void addIfConcerned(JCTree tree) {
    if (unit.compilation().references().mayConcern(tree, unit)) {
      calls.add(path());
    }
  }
}
