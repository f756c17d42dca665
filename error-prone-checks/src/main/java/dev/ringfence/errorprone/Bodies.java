package dev.ringfence.errorprone;

import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.tree.JCTree.JCBlock;
import com.sun.tools.javac.tree.JCTree.JCExpressionStatement;
import com.sun.tools.javac.tree.JCTree.JCIdent;
import com.sun.tools.javac.tree.JCTree.JCMethodDecl;
import com.sun.tools.javac.tree.JCTree.JCMethodInvocation;
import com.sun.tools.javac.tree.JCTree.JCReturn;
import com.sun.tools.javac.tree.JCTree.JCSkip;
import com.sun.tools.javac.tree.JCTree.JCStatement;
import com.sun.tools.javac.tree.JCTree.JCThrow;
import dev.ringfence.boundary.facts.MethodFacts.Body;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the bodies of methods do. */
final class Bodies {

  private Bodies() {}

  /** Whether a method has no body to inherit. Javac calls default methods abstract, too. */
  static boolean isAbstract(MethodSymbol method) {
    return (method.flags() & (Flags.ABSTRACT | Flags.DEFAULT)) == Flags.ABSTRACT;
  }

  static Body of(MethodSymbol method, @Nullable JCMethodDecl source) {
    if (isAbstract(method) || (method.flags() & Flags.NATIVE) != 0) {
      return Body.NONE;
    }
    if (source == null || source.body == null) {
      return Body.UNKNOWN;
    }
    List<JCStatement> statements = new ArrayList<>();
    addFirst(2, source.body, statements);
    if (statements.isEmpty() || isBareReturn(statements.get(0))) {
      return Body.EMPTY;
    }
    return statements.size() == 1 && statements.get(0) instanceof JCThrow ? Body.THROWS : Body.REAL;
  }

  /** Whether a constructor leaves the construction to another one of its class. */
  static boolean delegates(JCMethodDecl constructor) {
    return constructor.body.stats.stream()
        .anyMatch(
            statement ->
                statement instanceof JCExpressionStatement expression
                    && expression.expr instanceof JCMethodInvocation call
                    && call.meth instanceof JCIdent self
                    && self.name.contentEquals("this"));
  }

  private static boolean isBareReturn(JCStatement statement) {
    return statement instanceof JCReturn bare && bare.expr == null;
  }

  /** Adds the first of those that remain in class files of blocks and empty statements. */
  private static void addFirst(int limit, JCBlock block, List<JCStatement> result) {
    for (JCStatement statement : block.stats) {
      if (result.size() == limit) {
        return;
      }
      if (statement instanceof JCBlock inner) {
        addFirst(limit, inner, result);
      } else if (!(statement instanceof JCSkip)) {
        result.add(statement);
      }
    }
  }
}
