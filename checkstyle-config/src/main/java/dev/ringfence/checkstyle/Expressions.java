package dev.ringfence.checkstyle;

import com.puppycrawl.tools.checkstyle.api.DetailAST;
import com.puppycrawl.tools.checkstyle.api.TokenTypes;
import dev.ringfence.boundary.facts.TypeName;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The static types of expressions, where the file itself tells them. */
final class Expressions {

  private static final int MAX_DEPTH = 50;

  private final FileTree file;
  private final Names names;
  private final Variables variables;
  private final Methods methods;

  Expressions(FileTree file, Names names) {
    this.file = file;
    this.names = names;
    this.variables = new Variables(file, names);
    this.methods = new Methods(file, names.supertypes());
  }

  /**
   * The type that an expression has, or that it names, erased.
   *
   * @param type null if the file does not tell it
   * @param isName whether the expression is the type's name
   */
  record Typed(@Nullable TypeName type, boolean isName) {
    static final Typed UNKNOWN = new Typed(null, false);
  }

  /** What stands before a dot or a double colon: an expression, or a type's name. */
  Typed receiver(DetailAST expression) {
    return receiver(Nodes.bare(expression), 0);
  }

  /** The type of an expression; null if the file does not tell it. */
  @Nullable TypeName typeOf(DetailAST expression) {
    return typeOf(expression, 0);
  }

  private @Nullable TypeName typeOf(DetailAST expression, int depth) {
    Typed typed = receiver(Nodes.bare(expression), depth);
    return typed.isName() ? null : typed.type();
  }

  private Typed receiver(DetailAST node, int depth) {
    if (depth > MAX_DEPTH) {
      return Typed.UNKNOWN;
    }
    return switch (node.getType()) {
      case TokenTypes.IDENT -> simpleName(node, depth);
      case TokenTypes.DOT -> access(node, depth);
      case TokenTypes.LITERAL_THIS -> typed(around(node));
      case TokenTypes.LITERAL_NEW -> typed(constructed(node));
      case TokenTypes.TYPECAST -> typed(writtenType(node));
      case TokenTypes.QUESTION -> typed(conditional(node, depth));
      case TokenTypes.METHOD_CALL -> typed(returned(node, depth));
      case TokenTypes.STRING_LITERAL -> typed(new TypeName("java.lang", "String"));
      default -> Typed.UNKNOWN;
    };
  }

  private static Typed typed(@Nullable TypeName type) {
    return type == null || !type.isResolved() ? Typed.UNKNOWN : new Typed(type, false);
  }

  private @Nullable TypeName around(DetailAST node) {
    DeclaredType type = file.typeAround(node);
    return type == null ? null : type.name();
  }

  /** The type that a {@code new} makes; null for an array. */
  @Nullable TypeName constructed(DetailAST construction) {
    if (Nodes.child(construction, TokenTypes.ARRAY_DECLARATOR) != null
        || isOfInnerClass(construction)) {
      return null;
    }
    return names.erasedName(WrittenTypes.read(construction, names), construction);
  }

  /** {@code outer.new Inner()} names a member of a type that the file may not show. */
  private static boolean isOfInnerClass(DetailAST construction) {
    DetailAST before = construction.getPreviousSibling();
    return construction.getParent().getType() == TokenTypes.DOT
        && before != null
        && before.getType() != TokenTypes.LPAREN;
  }

  private @Nullable TypeName writtenType(DetailAST declaration) {
    DetailAST written = Nodes.child(declaration, TokenTypes.TYPE);
    return written == null
        ? null
        : names.erasedName(WrittenTypes.read(written, names), declaration);
  }

  private Typed simpleName(DetailAST node, int depth) {
    Variables.Meaning variable = variables.find(node.getText(), node);
    if (variable instanceof Variables.Declared declared) {
      return typed(typeOfVariable(declared.node(), depth));
    }
    return variable == null ? typeNamed(List.of(node.getText()), node) : Typed.UNKNOWN;
  }

  private Typed typeNamed(List<String> parts, DetailAST at) {
    TypeName type = names.erasedName(names.named(parts, at), at);
    return type == null || !type.isResolved() ? Typed.UNKNOWN : new Typed(type, true);
  }

  private @Nullable TypeName typeOfVariable(DetailAST declaration, int depth) {
    if (declaration.getType() == TokenTypes.ENUM_CONSTANT_DEF) {
      return around(declaration);
    }
    if (Nodes.child(declaration, TokenTypes.ELLIPSIS) != null) {
      return null;
    }
    DetailAST written = Nodes.child(declaration, TokenTypes.TYPE);
    DetailAST name = written == null ? null : written.getFirstChild();
    if (name != null && name.getType() == TokenTypes.IDENT && name.getText().equals("var")) {
      DetailAST assigned = Nodes.child(declaration, TokenTypes.ASSIGN);
      DetailAST value = assigned == null ? null : assigned.getFirstChild();
      return value == null ? null : typeOf(value, depth + 1);
    }
    return writtenType(declaration);
  }

  private Typed access(DetailAST dot, int depth) {
    DetailAST scope = Nodes.operand(dot);
    DetailAST last = dot.getLastChild();
    if (scope == null || last == null) {
      return Typed.UNKNOWN;
    }
    if (last.getType() == TokenTypes.LITERAL_THIS) {
      Typed outer = typeNamed(Nodes.name(scope), dot);
      return typed(outer.type());
    }
    DetailAST name = Nodes.lastName(dot);
    if (name == null || last.getType() != TokenTypes.IDENT) {
      return Typed.UNKNOWN;
    }
    List<String> parts = Nodes.name(dot);
    if (!parts.isEmpty() && variables.find(parts.get(0), dot) == null) {
      Typed type = typeNamed(parts, dot);
      if (type.type() != null) {
        return isField(scope, name.getText(), depth) ? Typed.UNKNOWN : type;
      }
    }
    return typed(field(scope, name.getText(), depth));
  }

  /** {@code Outer.NAME} may be a nested type or a constant of a type. */
  private boolean isField(DetailAST scope, String name, int depth) {
    if (!name.equals(name.toUpperCase(Locale.ROOT)) || name.length() < 2) {
      return false;
    }
    Typed outer = receiver(scope, depth + 1);
    return outer.type() != null;
  }

  private @Nullable TypeName field(DetailAST scope, String name, int depth) {
    TypeName owner = receiver(scope, depth + 1).type();
    DeclaredType declared = owner == null ? null : file.type(owner);
    if (declared == null) {
      return null;
    }
    for (DetailAST member : Syntax.components(declared.node())) {
      if (Nodes.declaredName(member).equals(name)) {
        return typeOfVariable(member, depth + 1);
      }
    }
    DetailAST field = declared.field(name);
    return field == null ? null : typeOfVariable(field, depth + 1);
  }

  private @Nullable TypeName conditional(DetailAST question, int depth) {
    DetailAST colon = Nodes.child(question, TokenTypes.COLON);
    DetailAST last = question.getLastChild();
    if (colon == null || last == null || last.getType() == TokenTypes.RPAREN) {
      return null;
    }
    DetailAST first = colon.getPreviousSibling();
    if (first == null || first.getType() == TokenTypes.RPAREN) {
      return null;
    }
    TypeName one = typeOf(first, depth + 1);
    return Objects.equals(one, typeOf(last, depth + 1)) ? one : null;
  }

  private @Nullable TypeName returned(DetailAST call, int depth) {
    DetailAST callee = call.getFirstChild();
    if (callee == null) {
      return null;
    }
    if (callee.getType() == TokenTypes.IDENT) {
      return typeReturnedBy(methods.inScope(callee.getText(), call));
    }
    DetailAST scope = callee.getType() == TokenTypes.DOT ? Nodes.operand(callee) : null;
    DetailAST name = callee.getType() == TokenTypes.DOT ? Nodes.lastName(callee) : null;
    if (scope == null || name == null) {
      return null;
    }
    TypeName owner = receiver(scope, depth + 1).type();
    DeclaredType declared = owner == null ? null : file.type(owner);
    return declared == null ? null : typeReturnedBy(methods.of(declared, name.getText(), call));
  }

  private @Nullable TypeName typeReturnedBy(@Nullable DetailAST method) {
    return method == null ? null : writtenType(method);
  }

  /** The type from which a method without a receiver is imported; null if that is not told. */
  @Nullable TypeName importedOwner(String method, DetailAST at) {
    List<String> owner = names.importedOwner(method);
    if (owner == null || methods.owner(method, at) != null) {
      return null;
    }
    TypeName type = names.resolve(owner, at);
    return type.isResolved() ? type : null;
  }
}
