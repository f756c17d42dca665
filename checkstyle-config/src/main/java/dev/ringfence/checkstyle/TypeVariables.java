package dev.ringfence.checkstyle;

import com.puppycrawl.tools.checkstyle.api.DetailAST;
import com.puppycrawl.tools.checkstyle.api.TokenTypes;
import dev.ringfence.boundary.facts.TypeName;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The type variables in scope. */
final class TypeVariables {

  private final FileTree file;
  private final Names names;

  TypeVariables(FileTree file, Names names) {
    this.file = file;
    this.names = names;
  }

  /** The declaration of the type variable that a name stands for at a node; null if it is none. */
  @Nullable DetailAST find(String name, DetailAST at) {
    if (!file.declaresTypeParameter(name)) {
      return null;
    }
    for (DetailAST node = at; node != null; node = node.getParent()) {
      DetailAST parameters =
          mayBeGeneric(node) ? Nodes.child(node, TokenTypes.TYPE_PARAMETERS) : null;
      if (parameters != null) {
        for (DetailAST parameter : Nodes.children(parameters, TokenTypes.TYPE_PARAMETER)) {
          if (Nodes.declaredName(parameter).equals(name)) {
            return parameter;
          }
        }
      }
      DeclaredType type = file.declaredBy(node);
      if (type != null && type.members().containsKey(name)) {
        return null;
      }
    }
    return null;
  }

  /** Spares a look through the many children of blocks. */
  private static boolean mayBeGeneric(DetailAST node) {
    return switch (node.getType()) {
      case TokenTypes.CLASS_DEF,
          TokenTypes.INTERFACE_DEF,
          TokenTypes.RECORD_DEF,
          TokenTypes.METHOD_DEF,
          TokenTypes.CTOR_DEF ->
          true;
      default -> false;
    };
  }

  /** The type that stands for a variable where generics are erased. */
  TypeName boundOf(DetailAST typeParameter) {
    Set<String> seen = new HashSet<>();
    DetailAST parameter = typeParameter;
    while (seen.add(Nodes.declaredName(parameter))) {
      DetailAST bounds = Nodes.child(parameter, TokenTypes.TYPE_UPPER_BOUNDS);
      DetailAST first = bounds == null ? null : bounds.getFirstChild();
      List<String> name = first == null ? List.of() : Nodes.name(first);
      if (name.isEmpty()) {
        return bounds == null
            ? TypeName.topLevel("java.lang.Object")
            : TypeName.unresolved(Nodes.declaredName(parameter));
      }
      DetailAST next = name.size() == 1 ? find(name.get(0), parameter) : null;
      if (next == null) {
        return names.resolve(name, parameter);
      }
      parameter = next;
    }
    return TypeName.unresolved(Nodes.declaredName(typeParameter));
  }
}
