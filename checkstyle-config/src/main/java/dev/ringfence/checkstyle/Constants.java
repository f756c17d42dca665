package dev.ringfence.checkstyle;

import com.puppycrawl.tools.checkstyle.api.DetailAST;
import com.puppycrawl.tools.checkstyle.api.TokenTypes;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Constant strings, as far as the file has them. */
final class Constants {

  private static final int MAX_DEPTH = 50;

  private final FileTree file;

  Constants(FileTree file) {
    this.file = file;
  }

  /** The value of an expression; null if it is no constant string, or one of another file. */
  @Nullable String textOf(DetailAST expression) {
    return textOf(expression, 0);
  }

  private @Nullable String textOf(DetailAST expression, int depth) {
    DetailAST node = Nodes.bare(expression);
    if (depth > MAX_DEPTH) {
      return null;
    }
    return switch (node.getType()) {
      case TokenTypes.STRING_LITERAL -> literal(node.getText());
      case TokenTypes.PLUS -> sum(node, depth);
      case TokenTypes.IDENT, TokenTypes.DOT -> field(node, depth);
      default -> null;
    };
  }

  private static @Nullable String literal(String quoted) {
    if (quoted.length() < 2) {
      return null;
    }
    try {
      return quoted.substring(1, quoted.length() - 1).translateEscapes();
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private @Nullable String sum(DetailAST plus, int depth) {
    DetailAST last = plus.getLastChild();
    DetailAST first = Nodes.operand(plus);
    // What stands in parentheses is rare enough to be left out.
    if (first == null || last == null || last.getType() == TokenTypes.RPAREN) {
      return null;
    }
    String left = textOf(first, depth + 1);
    String right = textOf(last, depth + 1);
    return left == null || right == null ? null : left + right;
  }

  private @Nullable String field(DetailAST node, int depth) {
    List<String> name = Nodes.name(node);
    if (name.isEmpty() || name.size() > 2) {
      return null;
    }
    String field = name.get(name.size() - 1);
    DeclaredType type = file.typeAround(node);
    if (type == null) {
      type = file.types().isEmpty() ? null : file.types().get(0);
    }
    for (; type != null; type = type.outer()) {
      if (name.size() == 1 || type.simpleName().equals(name.get(0))) {
        DetailAST declared = type.field(field);
        if (declared != null && declared.getType() == TokenTypes.VARIABLE_DEF) {
          return valueOf(declared, type, depth);
        }
      }
    }
    return null;
  }

  private @Nullable String valueOf(DetailAST field, DeclaredType type, int depth) {
    DetailAST assigned = Nodes.child(field, TokenTypes.ASSIGN);
    boolean isConstant =
        type.node().getType() == TokenTypes.INTERFACE_DEF
            || Syntax.hasModifier(field, TokenTypes.FINAL);
    DetailAST value = assigned == null ? null : assigned.getFirstChild();
    return value == null || !isConstant ? null : textOf(value, depth + 1);
  }
}
