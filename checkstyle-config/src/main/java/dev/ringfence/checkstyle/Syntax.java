package dev.ringfence.checkstyle;

import com.puppycrawl.tools.checkstyle.api.DetailAST;
import com.puppycrawl.tools.checkstyle.api.TokenTypes;
import dev.ringfence.boundary.facts.MethodFacts.Body;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** What stands where in the tree of a declaration. */
final class Syntax {

  private Syntax() {}

  /** The members between a type's braces. */
  static List<DetailAST> members(DetailAST type) {
    DetailAST body = Nodes.child(type, TokenTypes.OBJBLOCK);
    return body == null ? List.of() : Nodes.children(body);
  }

  /** A record's components. */
  static List<DetailAST> components(DetailAST type) {
    DetailAST components = Nodes.child(type, TokenTypes.RECORD_COMPONENTS);
    return components == null
        ? List.of()
        : Nodes.children(components, TokenTypes.RECORD_COMPONENT_DEF);
  }

  /** The parameters of a method, constructor or lambda that have types. */
  static List<DetailAST> parameters(DetailAST callable) {
    DetailAST parameters = Nodes.child(callable, TokenTypes.PARAMETERS);
    if (parameters == null) {
      return List.of();
    }
    List<DetailAST> result = new ArrayList<>();
    for (DetailAST parameter : Nodes.children(parameters, TokenTypes.PARAMETER_DEF)) {
      // "this" as a parameter says nothing
      if (Nodes.child(parameter, TokenTypes.IDENT) != null) {
        result.add(parameter);
      }
    }
    return result;
  }

  /** How many arguments a call has. */
  static int arity(DetailAST call) {
    DetailAST arguments = Nodes.child(call, TokenTypes.ELIST);
    return arguments == null ? 0 : arguments(arguments).size();
  }

  /** The arguments in a list. */
  static List<DetailAST> arguments(DetailAST list) {
    return Nodes.children(list).stream()
        .filter(child -> child.getType() != TokenTypes.COMMA)
        .toList();
  }

  /** Whether a declaration has a modifier. */
  static boolean hasModifier(DetailAST declaration, int modifier) {
    DetailAST modifiers = Nodes.child(declaration, TokenTypes.MODIFIERS);
    return modifiers != null && Nodes.child(modifiers, modifier) != null;
  }

  /** The annotations on a declaration. */
  static List<DetailAST> annotations(DetailAST declaration) {
    DetailAST modifiers = Nodes.child(declaration, TokenTypes.MODIFIERS);
    if (modifiers == null) {
      modifiers = Nodes.child(declaration, TokenTypes.ANNOTATIONS);
    }
    return modifiers == null ? List.of() : Nodes.children(modifiers, TokenTypes.ANNOTATION);
  }

  /** The name of an annotation, as written; empty where broken code has none. */
  static List<String> annotationName(DetailAST annotation) {
    for (DetailAST child : Nodes.children(annotation)) {
      List<String> name = Nodes.name(child);
      if (!name.isEmpty()) {
        return name;
      }
    }
    return List.of();
  }

  /** What a method's body does at a glance. */
  static Body body(DetailAST method) {
    DetailAST block = Nodes.child(method, TokenTypes.SLIST);
    if (block == null) {
      return Body.NONE;
    }
    List<DetailAST> statements = statements(block);
    if (statements.isEmpty() || isBareReturn(statements.get(0))) {
      return Body.EMPTY;
    }
    return statements.size() == 1 && statements.get(0).getType() == TokenTypes.LITERAL_THROW
        ? Body.THROWS
        : Body.REAL;
  }

  private static boolean isBareReturn(DetailAST statement) {
    return statement.getType() == TokenTypes.LITERAL_RETURN
        && Nodes.child(statement, TokenTypes.EXPR) == null;
  }

  /** Without empty statements, and with those of inner blocks. */
  private static List<DetailAST> statements(DetailAST block) {
    List<DetailAST> result = new ArrayList<>();
    Deque<DetailAST> open = new ArrayDeque<>(Nodes.children(block));
    while (!open.isEmpty()) {
      DetailAST node = open.removeFirst();
      switch (node.getType()) {
        case TokenTypes.SLIST -> {
          List<DetailAST> inner = Nodes.children(node);
          for (int i = inner.size() - 1; i >= 0; i--) {
            open.addFirst(inner.get(i));
          }
        }
        case TokenTypes.EMPTY_STAT, TokenTypes.SEMI, TokenTypes.RCURLY -> {
          // no statement
        }
        default -> result.add(node);
      }
    }
    return result;
  }
}
