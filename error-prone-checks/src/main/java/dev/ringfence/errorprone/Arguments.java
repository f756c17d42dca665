package dev.ringfence.errorprone;

import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.TypeCastTree;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.tree.JCTree.JCExpression;
import com.sun.tools.javac.tree.JCTree.JCFieldAccess;
import dev.ringfence.boundary.facts.Reference.Argument;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a call hands over. */
final class Arguments {

  private final TypeNames names;
  private final TypeUses uses;

  Arguments(TypeNames names, TypeUses uses) {
    this.names = names;
    this.uses = uses;
  }

  List<Argument> of(List<? extends ExpressionTree> arguments) {
    List<Argument> result = new ArrayList<>();
    arguments.forEach(argument -> collect(argument, result));
    return result;
  }

  private void collect(ExpressionTree argument, List<Argument> result) {
    if (argument instanceof ParenthesizedTree parenthesized) {
      collect(parenthesized.getExpression(), result);
    } else if (argument instanceof ConditionalExpressionTree either) {
      collect(either.getTrueExpression(), result);
      collect(either.getFalseExpression(), result);
    } else if (argument instanceof TypeCastTree cast && !isConstantText(argument)) {
      collect(cast.getExpression(), result);
    } else {
      Argument read = read(argument);
      if (read != null) {
        result.add(read);
      }
    }
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
