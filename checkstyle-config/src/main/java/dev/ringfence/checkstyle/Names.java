package dev.ringfence.checkstyle;

import com.puppycrawl.tools.checkstyle.api.DetailAST;
import dev.ringfence.boundary.facts.TypeName;
import dev.ringfence.boundary.facts.TypeUse;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What names mean that stand for types. A name that can mean two types, for all that the file
 * shows, is {@linkplain TypeName#unresolved unresolved}.
 */
final class Names {

  private final Imports imports;
  private final Supertypes supertypes;
  private final TypeScope scope;
  private final TypeVariables variables;

  Names(FileTree file) {
    this.imports = new Imports(file);
    this.supertypes = new Supertypes(file, this);
    this.scope = new TypeScope(file, supertypes);
    this.variables = new TypeVariables(file, this);
  }

  /** What stands above the types of the file. */
  Supertypes supertypes() {
    return supertypes;
  }

  /** The type that a name stands for at a node: a declared one, or a type variable. */
  TypeUse named(List<String> parts, DetailAST at) {
    if (parts.isEmpty()) {
      return TypeUse.of(TypeName.unresolved(at.getText()));
    }
    DetailAST variable = parts.size() == 1 ? variables.find(parts.get(0), at) : null;
    return variable == null
        ? TypeUse.of(resolve(parts, at))
        : new TypeUse.Variable(parts.get(0), variables.boundOf(variable).qualifiedName());
  }

  /** The same without generics: a type variable is its bound; null for what has no name. */
  @Nullable TypeName erasedName(TypeUse type, DetailAST at) {
    if (type instanceof TypeUse.Declared declared) {
      return declared.name();
    }
    if (type instanceof TypeUse.Variable variable) {
      DetailAST declared = variables.find(variable.name(), at);
      return declared == null ? null : variables.boundOf(declared);
    }
    return null;
  }

  /** The type that a name without type variables stands for. */
  TypeName resolve(List<String> parts, DetailAST at) {
    DeclaredType declared = scope.find(parts.get(0), at);
    return declared == null ? imports.typeOf(parts) : member(declared, parts);
  }

  /** The name of the one type from which a static member is imported; null if that is not told. */
  @Nullable List<String> importedOwner(String member) {
    return imports.ownerOf(member);
  }

  private static TypeName member(DeclaredType type, List<String> parts) {
    DeclaredType current = type;
    for (String part : parts.subList(1, parts.size())) {
      DeclaredType member = current.members().get(part);
      if (member == null) {
        return TypeName.unresolved(String.join(".", parts));
      }
      current = member;
    }
    return current.name();
  }
}
