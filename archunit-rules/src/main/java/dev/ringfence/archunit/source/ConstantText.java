package dev.ringfence.archunit.source;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** Evaluates constant strings, through the constants that the same file declares. */
final class ConstantText {

  private static final int MAXIMUM_DEPTH = 50;

  private ConstantText() {}

  /** The value of an expression; null if it is no constant that the file tells. */
  static @Nullable String of(ExpressionTree value, TreePath place) {
    return of(value, place, 0);
  }

  private static @Nullable String of(Tree value, TreePath place, int depth) {
    if (depth > MAXIMUM_DEPTH) {
      return null;
    }
    if (value instanceof LiteralTree literal) {
      return literal.getValue() instanceof String text ? text : null;
    }
    if (value instanceof ParenthesizedTree parentheses) {
      return of(parentheses.getExpression(), place, depth + 1);
    }
    if (value instanceof BinaryTree sum && sum.getKind() == Tree.Kind.PLUS) {
      String left = of(sum.getLeftOperand(), place, depth + 1);
      String right = left == null ? null : of(sum.getRightOperand(), place, depth + 1);
      return right == null ? null : left + right;
    }
    TreePath constant = constant(value, place);
    return constant != null
            && constant.getLeaf() instanceof VariableTree field
            && field.getInitializer() != null
        ? of(field.getInitializer(), constant, depth + 1)
        : null;
  }

  private static @Nullable TreePath constant(Tree name, TreePath place) {
    if (name instanceof IdentifierTree identifier) {
      for (TreePath around = place; around != null; around = around.getParentPath()) {
        TreePath found = field(identifier.getName().toString(), around);
        if (found != null) {
          return found;
        }
      }
    }
    if (name instanceof MemberSelectTree select) {
      List<TreePath> types = typesNamed(Names.simple(select.getExpression()), place);
      return types.size() == 1 ? field(select.getIdentifier().toString(), types.get(0)) : null;
    }
    return null;
  }

  private static @Nullable TreePath field(String name, TreePath path) {
    if (path.getLeaf() instanceof ClassTree type) {
      for (Tree member : type.getMembers()) {
        if (member instanceof VariableTree field
            && field.getName().contentEquals(name)
            && isConstant(field, type)) {
          return new TreePath(path, field);
        }
      }
    }
    return null;
  }

  private static boolean isConstant(VariableTree field, ClassTree type) {
    boolean isOfInterface =
        type.getKind() == Tree.Kind.INTERFACE || type.getKind() == Tree.Kind.ANNOTATION_TYPE;
    return Names.simple(field.getType()).equals("String")
        && (isOfInterface
            || field
                .getModifiers()
                .getFlags()
                .containsAll(List.of(Modifier.STATIC, Modifier.FINAL)));
  }

  private static List<TreePath> typesNamed(String name, TreePath place) {
    List<TreePath> types = new ArrayList<>();
    new TreePathScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitClass(ClassTree type, @Nullable Void unused) {
        if (type.getSimpleName().contentEquals(name)) {
          types.add(getCurrentPath());
        }
        return super.visitClass(type, null);
      }
    }.scan(new TreePath(place.getCompilationUnit()), null);
    return types;
  }
}
