package dev.ringfence.checkstyle;

import com.puppycrawl.tools.checkstyle.api.DetailAST;
import com.puppycrawl.tools.checkstyle.api.TokenTypes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Ways through a syntax tree that need no deep stack, however deep the tree is. */
final class Nodes {

  private Nodes() {}

  /** The children of a node, in order. */
  static List<DetailAST> children(DetailAST node) {
    List<DetailAST> result = new ArrayList<>();
    for (DetailAST child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      result.add(child);
    }
    return result;
  }

  /** The children of one type. */
  static List<DetailAST> children(DetailAST node, int type) {
    List<DetailAST> result = new ArrayList<>();
    for (DetailAST child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child.getType() == type) {
        result.add(child);
      }
    }
    return result;
  }

  /** The first child of one type; null if there is none. */
  static @Nullable DetailAST child(DetailAST node, int type) {
    return node.findFirstToken(type);
  }

  /**
   * Visits a node and all below it, in the order of the source.
   *
   * @param visitor says whether to go on below a node
   */
  static void walk(DetailAST root, Predicate<DetailAST> visitor) {
    DetailAST node = root;
    while (node != null) {
      DetailAST next = visitor.test(node) ? node.getFirstChild() : null;
      while (next == null && node != null && !isSame(node, root)) {
        next = node.getNextSibling();
        node = node.getParent();
      }
      node = next;
    }
  }

  /** Whether two nodes are one. */
  @SuppressWarnings("ReferenceEquality") // nodes have no equality of their own
  static boolean isSame(@Nullable DetailAST one, @Nullable DetailAST other) {
    return one == other;
  }

  /** What an {@code EXPR} or a pair of parentheses is around; the node itself otherwise. */
  static DetailAST bare(DetailAST expression) {
    DetailAST node = expression;
    while (node.getType() == TokenTypes.EXPR || node.getType() == TokenTypes.LPAREN) {
      DetailAST inner =
          node.getType() == TokenTypes.EXPR ? node.getFirstChild() : node.getNextSibling();
      if (inner == null) {
        return node;
      }
      node = inner;
    }
    return node;
  }

  /** The first operand of an operator, such as what stands before a dot. */
  static @Nullable DetailAST operand(DetailAST operator) {
    DetailAST first = operator.getFirstChild();
    return first == null ? null : bare(first);
  }

  /** The last identifier among the children of a node. */
  static @Nullable DetailAST lastName(DetailAST node) {
    for (DetailAST child = node.getLastChild(); child != null; child = child.getPreviousSibling()) {
      if (child.getType() == TokenTypes.IDENT) {
        return child;
      }
    }
    return null;
  }

  /** The parts of a name with dots, type arguments left out; empty if the node is no name. */
  static List<String> name(DetailAST node) {
    List<String> parts = new ArrayList<>();
    DetailAST current = node;
    while (current != null && current.getType() == TokenTypes.DOT) {
      DetailAST last = lastName(current);
      DetailAST first = current.getFirstChild();
      if (last == null || Nodes.isSame(first, last)) {
        return List.of();
      }
      parts.add(last.getText());
      current = first;
    }
    if (current == null || current.getType() != TokenTypes.IDENT) {
      return List.of();
    }
    parts.add(current.getText());
    Collections.reverse(parts);
    return parts;
  }

  /** The text of the {@code IDENT} of a declaration; empty where broken code has none. */
  static String declaredName(DetailAST declaration) {
    DetailAST name = child(declaration, TokenTypes.IDENT);
    return name == null ? "" : name.getText();
  }
}
