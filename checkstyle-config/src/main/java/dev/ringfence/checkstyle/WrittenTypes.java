package dev.ringfence.checkstyle;

import com.puppycrawl.tools.checkstyle.api.DetailAST;
import com.puppycrawl.tools.checkstyle.api.TokenTypes;
import dev.ringfence.boundary.facts.TypeName;
import dev.ringfence.boundary.facts.TypeUse;
import java.util.ArrayList;
import java.util.List;

/** Reads types as declarations write them: with type arguments, dimensions and wildcards. */
final class WrittenTypes {

  private WrittenTypes() {}

  /** The type that a node contains, such as a {@code TYPE} or {@code TYPE_ARGUMENT}. */
  static TypeUse read(DetailAST container, Names names) {
    return read(Nodes.children(container), container, names);
  }

  /** The types in a list, such as that of an {@code implements}. */
  static List<TypeUse> readAll(DetailAST list, Names names) {
    List<TypeUse> result = new ArrayList<>();
    for (List<DetailAST> one : split(list, TokenTypes.COMMA)) {
      result.add(read(one, list, names));
    }
    return result;
  }

  private static List<List<DetailAST>> split(DetailAST list, int separator) {
    List<List<DetailAST>> result = new ArrayList<>();
    List<DetailAST> current = new ArrayList<>();
    for (DetailAST child : Nodes.children(list)) {
      if (child.getType() == separator) {
        result.add(current);
        current = new ArrayList<>();
      } else {
        current.add(child);
      }
    }
    result.add(current);
    return result;
  }

  private static TypeUse read(List<DetailAST> parts, DetailAST at, Names names) {
    TypeUse type = null;
    DetailAST arguments = null;
    boolean isWildcard = false;
    int dimensions = 0;
    for (DetailAST part : parts) {
      switch (part.getType()) {
        case TokenTypes.IDENT, TokenTypes.DOT -> {
          if (type == null) {
            DetailAST own = part.getType() == TokenTypes.DOT ? part.getLastChild() : null;
            arguments = own != null && own.getType() == TokenTypes.TYPE_ARGUMENTS ? own : null;
            type = names.named(Nodes.name(part), at);
          }
        }
        case TokenTypes.TYPE_ARGUMENTS -> arguments = part;
        case TokenTypes.ARRAY_DECLARATOR -> dimensions += dimensions(part);
        case TokenTypes.WILDCARD_TYPE -> isWildcard = true;
        case TokenTypes.TYPE_UPPER_BOUNDS -> {
          if (isWildcard) {
            type = new TypeUse.Wildcard(read(part, names).erasure());
          }
        }
        case TokenTypes.LITERAL_VOID,
            TokenTypes.LITERAL_BOOLEAN,
            TokenTypes.LITERAL_BYTE,
            TokenTypes.LITERAL_CHAR,
            TokenTypes.LITERAL_SHORT,
            TokenTypes.LITERAL_INT,
            TokenTypes.LITERAL_FLOAT,
            TokenTypes.LITERAL_LONG,
            TokenTypes.LITERAL_DOUBLE ->
            type = new TypeUse.Primitive(part.getText());
        default -> {
          // annotations, and the second bound
        }
      }
    }
    if (type == null) {
      return isWildcard
          ? new TypeUse.Wildcard("java.lang.Object")
          : TypeUse.of(TypeName.unresolved(at.getText()));
    }
    if (arguments != null && type instanceof TypeUse.Declared declared) {
      List<TypeUse> read =
          Nodes.children(arguments, TokenTypes.TYPE_ARGUMENT).stream()
              .map(argument -> read(argument, names))
              .toList();
      type = new TypeUse.Declared(declared.name(), read);
    }
    for (int i = 0; i < dimensions; i++) {
      type = new TypeUse.Array(type);
    }
    return type;
  }

  private static int dimensions(DetailAST declarator) {
    int count = 1;
    for (DetailAST inner = Nodes.child(declarator, TokenTypes.ARRAY_DECLARATOR);
        inner != null;
        inner = Nodes.child(inner, TokenTypes.ARRAY_DECLARATOR)) {
      count++;
    }
    return count;
  }
}
