package dev.ringfence.checkstyle;

import com.puppycrawl.tools.checkstyle.api.DetailAST;
import com.puppycrawl.tools.checkstyle.api.TokenTypes;
import dev.ringfence.boundary.facts.TypeName;
import dev.ringfence.boundary.facts.TypeUse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What stands above the types of the file. */
final class Supertypes {

  private static final List<Integer> CLAUSES =
      List.of(TokenTypes.EXTENDS_CLAUSE, TokenTypes.IMPLEMENTS_CLAUSE);

  private final FileTree file;
  private final Names names;
  private final Map<DeclaredType, Boolean> unseen = new HashMap<>();
  private final Set<TypeName> resolving = new HashSet<>();

  Supertypes(FileTree file, Names names) {
    this.file = file;
    this.names = names;
  }

  /** What a type extends and implements, the superclass first. */
  List<TypeUse> of(DeclaredType type) {
    DetailAST node = type.node();
    List<TypeUse> result = new ArrayList<>();
    switch (node.getType()) {
      case TokenTypes.LITERAL_NEW -> result.add(WrittenTypes.read(node, names));
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
        result.addAll(WrittenTypes.readAll(written, names));
      }
    }
    return result;
  }

  /** The names of what a type extends and implements. */
  List<TypeName> namesOf(DeclaredType type) {
    if (!resolving.add(type.name())) {
      return List.of();
    }
    try {
      return of(type).stream()
          .filter(TypeUse.Declared.class::isInstance)
          .map(use -> ((TypeUse.Declared) use).name())
          .toList();
    } finally {
      resolving.remove(type.name());
    }
  }

  /** Whether a type of the file inherits from one that is neither in it nor the JDK's. */
  boolean hasUnseen(DeclaredType type) {
    Boolean known = unseen.get(type);
    if (known == null) {
      unseen.put(type, false); // ends a circle
      known =
          namesOf(type).stream()
              .anyMatch(
                  above -> {
                    DeclaredType declared = file.type(above);
                    return declared == null ? !JdkTypes.has(above) : hasUnseen(declared);
                  });
      unseen.put(type, known);
    }
    return known;
  }
}
