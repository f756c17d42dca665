package dev.ringfence.checkstyle;

import com.puppycrawl.tools.checkstyle.api.DetailAST;
import com.puppycrawl.tools.checkstyle.api.TokenTypes;
import dev.ringfence.boundary.facts.TypeName;
import dev.ringfence.boundary.facts.TypeUse;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Reads what stands above a type. */
final class Supertypes {

  private static final List<Integer> CLAUSES =
      List.of(TokenTypes.EXTENDS_CLAUSE, TokenTypes.IMPLEMENTS_CLAUSE);

  private Supertypes() {}

  /** What a type extends and implements, the superclass first. */
  static List<TypeUse> of(DeclaredType type, Names names) {
    DetailAST node = type.node();
    List<TypeUse> result = new ArrayList<>();
    switch (node.getType()) {
      case TokenTypes.LITERAL_NEW -> result.add(names.read(node));
      case TokenTypes.ENUM_CONSTANT_DEF ->
          result.add(TypeUse.of(Objects.requireNonNull(type.outer()).name()));
      case TokenTypes.ENUM_DEF ->
          result.add(
              new TypeUse.Declared(
                  TypeName.topLevel("java.lang.Enum"), List.of(TypeUse.of(type.name()))));
      case TokenTypes.RECORD_DEF -> result.add(TypeUse.of(TypeName.topLevel("java.lang.Record")));
      default -> {
        // nothing but what is written
      }
    }
    for (int clause : CLAUSES) {
      DetailAST written = Nodes.child(node, clause);
      if (written != null) {
        result.addAll(names.readAll(written));
      }
    }
    return result;
  }
}
