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
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What names mean that stand for types. A name that can mean two types, for all that the file
 * shows, is {@linkplain TypeName#unresolved unresolved}.
 */
final class Names {

  /** Those of {@code java.lang} that nobody declares anew beside his own classes. */
  private static final Set<String> OF_THE_LANGUAGE =
      Set.of(
          "AutoCloseable",
          "Boolean",
          "Byte",
          "CharSequence",
          "Character",
          "Class",
          "ClassLoader",
          "Comparable",
          "Deprecated",
          "Double",
          "Error",
          "Exception",
          "Float",
          "FunctionalInterface",
          "IllegalArgumentException",
          "IllegalStateException",
          "Integer",
          "Iterable",
          "Long",
          "Number",
          "Object",
          "Override",
          "Runnable",
          "RuntimeException",
          "SafeVarargs",
          "Short",
          "String",
          "StringBuilder",
          "SuppressWarnings",
          "ThreadLocal",
          "Throwable",
          "Void");

  private static final String OBJECT = "java.lang.Object";

  private final FileTree file;
  private final Map<String, List<String>> imported = new HashMap<>();
  private final boolean hasOnDemand;
  private final Map<DeclaredType, Boolean> unseen = new HashMap<>();

  Names(FileTree file) {
    this.file = file;
    this.hasOnDemand = file.imports().stream().anyMatch(FileTree.Import::isOnDemand);
    for (FileTree.Import declared : file.imports()) {
      if (!declared.isOnDemand()
          && (!declared.isStatic() || startsUpperCase(declared.simpleName()))) {
        imported.putIfAbsent(declared.simpleName(), declared.parts());
      }
    }
  }

  /** The type that a node contains, such as a {@code TYPE} or {@code TYPE_ARGUMENT}. */
  TypeUse read(DetailAST container) {
    return read(Nodes.children(container), container);
  }

  /** The types in a list, such as that of an {@code implements}. */
  List<TypeUse> readAll(DetailAST list) {
    List<TypeUse> result = new ArrayList<>();
    for (List<DetailAST> one : split(list, TokenTypes.COMMA)) {
      result.add(read(one, list));
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

  private TypeUse read(List<DetailAST> parts, DetailAST at) {
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
            type = named(Nodes.name(part), at);
          }
        }
        case TokenTypes.TYPE_ARGUMENTS -> arguments = part;
        case TokenTypes.ARRAY_DECLARATOR -> dimensions += dimensions(part);
        case TokenTypes.WILDCARD_TYPE -> isWildcard = true;
        case TokenTypes.TYPE_UPPER_BOUNDS -> {
          if (isWildcard) {
            type = new TypeUse.Wildcard(read(part).erasure());
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
          ? new TypeUse.Wildcard(OBJECT)
          : TypeUse.of(TypeName.unresolved(at.getText()));
    }
    if (arguments != null && type instanceof TypeUse.Declared declared) {
      List<TypeUse> read =
          Nodes.children(arguments, TokenTypes.TYPE_ARGUMENT).stream().map(this::read).toList();
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

  /** The type that a name stands for at a node: a declared one, or a type variable. */
  TypeUse named(List<String> parts, DetailAST at) {
    if (parts.isEmpty()) {
      return TypeUse.of(TypeName.unresolved(at.getText()));
    }
    DetailAST variable = parts.size() == 1 ? typeVariable(parts.get(0), at) : null;
    return variable == null
        ? TypeUse.of(resolve(parts, at))
        : new TypeUse.Variable(parts.get(0), boundOf(variable).qualifiedName());
  }

  /** The same without generics: a type variable is its bound; null for what has no name. */
  @Nullable TypeName erasedName(TypeUse type, DetailAST at) {
    if (type instanceof TypeUse.Declared declared) {
      return declared.name();
    }
    if (type instanceof TypeUse.Variable variable) {
      DetailAST declared = typeVariable(variable.name(), at);
      return declared == null ? null : boundOf(declared);
    }
    return null;
  }

  private TypeName boundOf(DetailAST typeParameter) {
    Set<String> seen = new HashSet<>();
    DetailAST parameter = typeParameter;
    while (seen.add(Nodes.declaredName(parameter))) {
      DetailAST bounds = Nodes.child(parameter, TokenTypes.TYPE_UPPER_BOUNDS);
      DetailAST first = bounds == null ? null : bounds.getFirstChild();
      List<String> name = first == null ? List.of() : Nodes.name(first);
      if (name.isEmpty()) {
        return bounds == null
            ? TypeName.topLevel(OBJECT)
            : TypeName.unresolved(Nodes.declaredName(parameter));
      }
      DetailAST next = name.size() == 1 ? typeVariable(name.get(0), parameter) : null;
      if (next == null) {
        return resolve(name, parameter);
      }
      parameter = next;
    }
    return TypeName.unresolved(Nodes.declaredName(typeParameter));
  }

  private @Nullable DetailAST typeVariable(String name, DetailAST at) {
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

  /** The type that a name without type variables stands for. */
  TypeName resolve(List<String> parts, DetailAST at) {
    String first = parts.get(0);
    DeclaredType declared = declared(first, at);
    if (declared != null) {
      return member(declared, parts);
    }
    List<String> written = imported.get(first);
    if (written != null) {
      List<String> whole = new ArrayList<>(written);
      whole.addAll(parts.subList(1, parts.size()));
      return qualified(whole);
    }
    if (parts.size() > 1 && !startsUpperCase(first)) {
      return qualified(parts);
    }
    if (parts.size() == 1 && OF_THE_LANGUAGE.contains(first)) {
      return new TypeName("java.lang", first);
    }
    return hasOnDemand || mayBeOfTheLanguage(first)
        ? TypeName.unresolved(String.join(".", parts))
        : new TypeName(file.packageName(), String.join(".", parts));
  }

  private static boolean mayBeOfTheLanguage(String simpleName) {
    return JdkTypes.has(new TypeName("java.lang", simpleName));
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

  /** By the convention that packages are written in lower case, and types are not. */
  static TypeName qualified(List<String> parts) {
    for (int i = 0; i < parts.size(); i++) {
      if (startsUpperCase(parts.get(i))) {
        return new TypeName(
            String.join(".", parts.subList(0, i)),
            String.join(".", parts.subList(i, parts.size())));
      }
    }
    return TypeName.unresolved(String.join(".", parts));
  }

  static boolean startsUpperCase(String name) {
    return !name.isEmpty() && Character.isUpperCase(name.charAt(0));
  }

  /** The type of the file that a simple name stands for; null if it is none. */
  private @Nullable DeclaredType declared(String simpleName, DetailAST at) {
    DeclaredType local = file.local(simpleName, at);
    if (local != null) {
      return local;
    }
    for (DeclaredType around = file.typeAround(at); around != null; around = around.outer()) {
      if (around.simpleName().equals(simpleName)) {
        return around;
      }
      DeclaredType member = memberOf(around, simpleName, new HashSet<>());
      if (member != null) {
        return member;
      }
    }
    return file.topLevel(simpleName);
  }

  private @Nullable DeclaredType memberOf(
      DeclaredType type, String simpleName, Set<TypeName> seen) {
    DeclaredType own = type.members().get(simpleName);
    if (own != null || !seen.add(type.name()) || seen.size() > 50) {
      return own;
    }
    for (TypeName above : supertypeNames(type)) {
      DeclaredType declared = file.type(above);
      DeclaredType inherited = declared == null ? null : memberOf(declared, simpleName, seen);
      if (inherited != null) {
        return inherited;
      }
    }
    return null;
  }

  private final Set<TypeName> resolving = new HashSet<>();

  /** The names of what a type extends and implements. */
  List<TypeName> supertypeNames(DeclaredType type) {
    if (!resolving.add(type.name())) {
      return List.of();
    }
    try {
      return Supertypes.of(type, this).stream()
          .filter(TypeUse.Declared.class::isInstance)
          .map(use -> ((TypeUse.Declared) use).name())
          .toList();
    } finally {
      resolving.remove(type.name());
    }
  }

  /** Whether a type of the file inherits from one that is neither in it nor the JDK's. */
  boolean hasUnseenSupertype(DeclaredType type) {
    Boolean known = unseen.get(type);
    if (known == null) {
      unseen.put(type, false); // ends a circle
      known =
          supertypeNames(type).stream()
              .anyMatch(
                  above -> {
                    DeclaredType declared = file.type(above);
                    return declared == null ? !JdkTypes.has(above) : hasUnseenSupertype(declared);
                  });
      unseen.put(type, known);
    }
    return known;
  }
}
