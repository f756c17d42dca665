package dev.ringfence.errorprone;

import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.TypeCastTree;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.JCTree.JCExpression;
import com.sun.tools.javac.tree.JCTree.JCFieldAccess;
import com.sun.tools.javac.tree.JCTree.JCLambda;
import com.sun.tools.javac.tree.JCTree.JCMemberReference;
import dev.ringfence.boundary.facts.Reference.Argument;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a call hands over. */
final class Arguments {

  private final TypeNames names;
  private final TypeUses uses;
  private final Calls calls;

  Arguments(TypeNames names, TypeUses uses, Calls calls) {
    this.names = names;
    this.uses = uses;
    this.calls = calls;
  }

  /**
   * The arguments, in their order.
   *
   * @param around the innermost class around the call
   */
  List<Argument> of(List<? extends ExpressionTree> arguments, ClassSymbol around, SourceFile file) {
    List<Argument> result = new ArrayList<>();
    arguments.forEach(argument -> collect(argument, around, file, result));
    return result;
  }

  private void collect(
      ExpressionTree argument, ClassSymbol around, SourceFile file, List<Argument> result) {
    if (argument instanceof ParenthesizedTree parenthesized) {
      collect(parenthesized.getExpression(), around, file, result);
    } else if (argument instanceof ConditionalExpressionTree either) {
      collect(either.getTrueExpression(), around, file, result);
      collect(either.getFalseExpression(), around, file, result);
    } else if (argument instanceof TypeCastTree cast && !isConstantText(argument)) {
      collect(cast.getExpression(), around, file, result);
    } else if (argument instanceof JCLambda lambda) {
      result.add(code(lambda, lambda.body, around, file));
    } else if (argument instanceof JCMemberReference reference) {
      result.add(code(reference, reference, around, file));
    } else {
      Argument read = read(argument);
      if (read != null) {
        result.add(read);
      }
    }
  }

  private Argument code(JCTree function, JCTree body, ClassSymbol around, SourceFile file) {
    return new Argument.Code(
        calls.in(List.of(body), around, file), file.place(file.offsetOf(function)));
  }

  private static boolean isConstantText(ExpressionTree tree) {
    return ASTHelpers.constValue(tree) instanceof String;
  }

  private @Nullable Argument read(ExpressionTree argument) {
    if (ASTHelpers.constValue(argument) instanceof String text) {
      return new Argument.Text(text);
    }
    if (argument instanceof MemberSelectTree select
        && select.getIdentifier().contentEquals("class")) {
      ClassSymbol literal = uses.classOf(((JCFieldAccess) select).selected.type, null);
      return literal == null ? null : new Argument.ClassLiteral(names.of(literal));
    }
    ClassSymbol type = uses.classOf(((JCExpression) argument).type, null);
    return type == null ? null : new Argument.Instance(names.of(type));
  }
}
