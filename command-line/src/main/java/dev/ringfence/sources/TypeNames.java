package dev.ringfence.sources;

import dev.ringfence.boundary.facts.TypeName;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Looks up the names of types as the language does: type parameters and local classes, member types
 * from the inside out with those that are inherited, single-type imports, the package, imports on
 * demand. Safe for use by several threads once the tree is indexed.
 */
final class TypeNames {

  private final TypeIndex index;

  TypeNames(TypeIndex index) {
    this.index = index;
  }

  /** What a written type means; never null, but perhaps unknown or an unresolved name. */
  JavaType resolve(TypeSyntax syntax, Scope scope) {
    if (syntax instanceof TypeSyntax.Named named) {
      return resolve(named, scope);
    }
    if (syntax instanceof TypeSyntax.Array array) {
      return new JavaType.Array(resolve(array.component(), scope));
    }
    if (syntax instanceof TypeSyntax.Primitive primitive) {
      return new JavaType.Primitive(primitive.name());
    }
    if (syntax instanceof TypeSyntax.Wildcard wildcard) {
      return new JavaType.Wildcard(
          wildcard.upper() == null ? null : resolve(wildcard.upper(), scope),
          wildcard.lower() == null ? null : resolve(wildcard.lower(), scope));
    }
    return JavaTypes.UNKNOWN;
  }

  private JavaType resolve(TypeSyntax.Named named, Scope scope) {
    List<TypeSyntax.Part> parts = named.parts();
    JavaType first = lookUp(parts.get(0).name(), scope);
    if (first == null) {
      TypeName name =
          parts.size() == 1 ? TypeName.unresolved(parts.get(0).name()) : qualified(named.names());
      return withArguments(name, parts.get(parts.size() - 1), scope);
    }
    if (!(first instanceof JavaType.Declared declared)) {
      return first;
    }
    TypeName name = declared.name();
    for (TypeSyntax.Part part : parts.subList(1, parts.size())) {
      TypeName member = memberType(name, part.name());
      name =
          member == null
              ? new TypeName(name.packageName(), name.nestedName() + "." + part.name())
              : member;
    }
    return withArguments(name, parts.get(parts.size() - 1), scope);
  }

  private JavaType withArguments(TypeName name, TypeSyntax.Part part, Scope scope) {
    if (part.isDiamond()) {
      KnownType type = index.type(name);
      int count = type == null ? 0 : type.typeParameters().size();
      return new JavaType.Declared(name, Collections.nCopies(count, JavaTypes.UNKNOWN));
    }
    return new JavaType.Declared(
        name, part.arguments().stream().map(argument -> resolve(argument, scope)).toList());
  }

  /** The type whose members a static import names. */
  TypeName ownerOf(SourceFile.Import imported) {
    List<String> name = imported.name();
    return qualified(imported.isOnDemand() ? name : name.subList(0, name.size() - 1));
  }

  /** Whether a type of that name is known. */
  boolean exists(TypeName name) {
    return index.exists(name);
  }

  /**
   * What a simple name means as a type: a class without arguments or a variable; unknown if it is
   * ambiguous; null if nothing is called so.
   */
  @Nullable JavaType lookUp(String simpleName, Scope scope) {
    for (Scope current = scope; ; ) {
      if (current instanceof Scope.OfVariables variables) {
        JavaType.Variable variable = variables.variables().get(simpleName);
        if (variable != null) {
          return variable;
        }
        current = variables.outer();
      } else if (current instanceof Scope.OfLocals locals) {
        TypeName local = locals.types().get(simpleName);
        if (local != null) {
          return raw(local);
        }
        current = locals.outer();
      } else if (current instanceof Scope.OfType body) {
        TypeName member = memberType(body.type().name(), simpleName);
        if (member != null) {
          return raw(member);
        }
        current = body.outer();
      } else {
        SourceFile file = ((Scope.OfFile) current).file();
        return inFileOnce(simpleName, file);
      }
    }
  }

  private @Nullable JavaType inFileOnce(String simpleName, SourceFile file) {
    Optional<JavaType> known = file.lookedUp().get(simpleName);
    if (known == null) {
      // Not computeIfAbsent: a look-up may lead back to the same file.
      known = Optional.ofNullable(inFile(simpleName, file));
      file.lookedUp().put(simpleName, known);
    }
    return known.orElse(null);
  }

  private static JavaType raw(TypeName name) {
    return new JavaType.Declared(name, List.of());
  }

  /** A member type, declared or inherited; null if there is none in sight. */
  @Nullable TypeName memberType(TypeName owner, String simpleName) {
    return memberType(owner, simpleName, new HashSet<>());
  }

  private @Nullable TypeName memberType(TypeName owner, String simpleName, Set<TypeName> visited) {
    KnownType type = visited.add(owner) ? index.type(owner) : null;
    if (type == null) {
      return null;
    }
    TypeName own = type.memberType(simpleName);
    if (own != null) {
      return own;
    }
    for (JavaType.Declared supertype : type.supertypes()) {
      TypeName inherited = memberType(supertype.name(), simpleName, visited);
      if (inherited != null) {
        return inherited;
      }
    }
    return null;
  }

  private @Nullable JavaType inFile(String simpleName, SourceFile file) {
    for (SourceFile.Import imported : file.imports()) {
      if (!imported.isOnDemand() && imported.lastName().equals(simpleName)) {
        TypeName name = singleImport(imported);
        if (name != null) {
          return raw(name);
        }
      }
    }
    TypeName samePackage = file.topLevel(simpleName);
    return index.exists(samePackage) ? raw(samePackage) : onDemand(simpleName, file);
  }

  private @Nullable TypeName singleImport(SourceFile.Import imported) {
    if (!imported.isStatic()) {
      return qualified(imported.name());
    }
    return memberType(ownerOf(imported), imported.lastName());
  }

  private @Nullable JavaType onDemand(String simpleName, SourceFile file) {
    Set<TypeName> candidates = new LinkedHashSet<>();
    for (SourceFile.Import imported : file.imports()) {
      if (imported.isOnDemand()) {
        candidates.addAll(onDemand(simpleName, imported));
      }
    }
    TypeName lang = new TypeName("java.lang", simpleName);
    if (index.exists(lang)) {
      candidates.add(lang);
    }
    if (candidates.isEmpty()) {
      return null;
    }
    return candidates.size() > 1 ? JavaTypes.UNKNOWN : raw(candidates.iterator().next());
  }

  private List<TypeName> onDemand(String simpleName, SourceFile.Import imported) {
    List<TypeName> result = new ArrayList<>();
    TypeName inPackage = new TypeName(String.join(".", imported.name()), simpleName);
    if (!imported.isStatic() && index.exists(inPackage)) {
      result.add(inPackage);
    }
    if (imported.name().size() > 1 || imported.isStatic()) {
      TypeName member = memberType(qualified(imported.name()), simpleName);
      if (member != null) {
        result.add(member);
      }
    }
    return result;
  }

  /**
   * The type of a full name. Where nothing of that name is known, capital letters tell where the
   * package ends: it makes no difference to a type that nobody has declared.
   */
  TypeName qualified(List<String> names) {
    for (int size = names.size() - 1; size >= 0; size--) {
      TypeName candidate = split(names, size);
      if (index.exists(candidate)) {
        return candidate;
      }
    }
    for (int i = 0; i < names.size(); i++) {
      if (Character.isUpperCase(names.get(i).charAt(0))) {
        return split(names, i);
      }
    }
    return split(names, names.size() - 1);
  }

  private static TypeName split(List<String> names, int packageParts) {
    return new TypeName(
        String.join(".", names.subList(0, packageParts)),
        String.join(".", names.subList(packageParts, names.size())));
  }
}
