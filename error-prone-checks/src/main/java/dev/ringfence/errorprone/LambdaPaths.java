package dev.ringfence.errorprone;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.tree.JCTree.JCMethodInvocation;
import org.jspecify.annotations.Nullable;

/** From what a lambda runs to the call that is handed the lambda. */
final class LambdaPaths {

  private LambdaPaths() {}

  /**
   * The call that is handed a method reference, or the innermost lambda that has a call for its
   * body or for a statement of its own; null if there is none.
   */
  static @Nullable JCMethodInvocation recipientOf(TreePath reference) {
    TreePath function =
        reference.getLeaf() instanceof MemberReferenceTree ? reference : lambdaRunning(reference);
    if (function == null) {
      return null;
    }
    TreePath argument = wholeExpression(function);
    return argument.getParentPath().getLeaf() instanceof MethodInvocationTree call
            && call.getArguments().contains(argument.getLeaf())
        ? (JCMethodInvocation) call
        : null;
  }

  private static @Nullable TreePath lambdaRunning(TreePath call) {
    if (!(call.getLeaf() instanceof MethodInvocationTree)) {
      return null;
    }
    TreePath path = wholeExpression(call).getParentPath();
    if (!(path.getLeaf() instanceof LambdaExpressionTree
        || path.getLeaf() instanceof ExpressionStatementTree
        || path.getLeaf() instanceof ReturnTree)) {
      return null;
    }
    while (!(path.getLeaf() instanceof LambdaExpressionTree)) {
      if (path.getLeaf() instanceof MethodTree || path.getLeaf() instanceof ClassTree) {
        return null;
      }
      path = path.getParentPath();
    }
    return path;
  }

  /** With the parentheses, casts and conditions around, whose value it is. */
  private static TreePath wholeExpression(TreePath expression) {
    TreePath path = expression;
    while (hasValueOf(path.getParentPath().getLeaf(), path.getLeaf())) {
      path = path.getParentPath();
    }
    return path;
  }

  private static boolean hasValueOf(Tree around, Tree expression) {
    return around instanceof ParenthesizedTree
        || around instanceof TypeCastTree
        || (around instanceof ConditionalExpressionTree either
            && (expression.equals(either.getTrueExpression())
                || expression.equals(either.getFalseExpression())));
  }
}
