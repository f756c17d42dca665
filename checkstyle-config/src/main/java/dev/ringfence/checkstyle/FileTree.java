package dev.ringfence.checkstyle;

import com.puppycrawl.tools.checkstyle.api.DetailAST;
import com.puppycrawl.tools.checkstyle.api.TokenTypes;
import dev.ringfence.boundary.facts.Place;
import dev.ringfence.boundary.facts.TypeName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One file's syntax tree, with what it declares. Read in one walk. */
final class FileTree {

  private final String path;
  private String packageName = "";
  private final List<Import> imports = new ArrayList<>();
  private final List<DeclaredType> types = new ArrayList<>();
  private final Map<String, DeclaredType> topLevel = new HashMap<>();
  private final Map<String, List<DeclaredType>> local = new HashMap<>();
  private final IdentityHashMap<DetailAST, DeclaredType> byNode = new IdentityHashMap<>();
  private final Map<TypeName, DeclaredType> byName = new HashMap<>();
  private final Map<Place, DetailAST> byPlace = new HashMap<>();
  private final List<DetailAST> calls = new ArrayList<>();
  private final List<DetailAST> typePositions = new ArrayList<>();
  private final List<DetailAST> wholeNames = new ArrayList<>();
  private final List<DetailAST> patterns = new ArrayList<>();
  private final Set<String> typeNames = new HashSet<>();
  private final Set<String> typeParameters = new HashSet<>();
  private final Map<String, Integer> unnamed = new HashMap<>();

  /** An import, by the parts of its name without the star. */
  record Import(List<String> parts, boolean isStatic, boolean isOnDemand) {
    String simpleName() {
      return parts.get(parts.size() - 1);
    }
  }

  FileTree(@Nullable DetailAST root, String path) {
    this.path = path;
    for (DetailAST node = root; node != null; node = node.getNextSibling()) {
      Nodes.walk(node, this::visit);
    }
  }

  /** Reads a node, and says whether there is more to read below it. */
  private boolean visit(DetailAST node) {
    switch (node.getType()) {
      case TokenTypes.PACKAGE_DEF -> {
        readPackage(node);
        return false;
      }
      case TokenTypes.IMPORT, TokenTypes.STATIC_IMPORT -> {
        readImport(node);
        return false;
      }
      case TokenTypes.CLASS_DEF,
          TokenTypes.INTERFACE_DEF,
          TokenTypes.ENUM_DEF,
          TokenTypes.RECORD_DEF,
          TokenTypes.ANNOTATION_DEF ->
          declare(node, Nodes.declaredName(node));
      case TokenTypes.ENUM_CONSTANT_DEF -> {
        if (Nodes.child(node, TokenTypes.OBJBLOCK) != null) {
          declare(node, "");
        }
      }
      case TokenTypes.LITERAL_NEW -> {
        calls.add(node);
        typePositions.add(node);
        if (Nodes.child(node, TokenTypes.OBJBLOCK) != null) {
          declare(node, "");
        }
      }
      case TokenTypes.METHOD_CALL -> calls.add(node);
      case TokenTypes.TYPE_PARAMETER -> typeParameters.add(Nodes.declaredName(node));
      case TokenTypes.PATTERN_VARIABLE_DEF -> patterns.add(node);
      case TokenTypes.METHOD_REF -> {
        calls.add(node);
        typePositions.add(node);
      }
      case TokenTypes.TYPE,
          TokenTypes.TYPE_ARGUMENT,
          TokenTypes.TYPE_UPPER_BOUNDS,
          TokenTypes.TYPE_LOWER_BOUNDS,
          TokenTypes.EXTENDS_CLAUSE,
          TokenTypes.IMPLEMENTS_CLAUSE,
          TokenTypes.PERMITS_CLAUSE,
          TokenTypes.LITERAL_THROWS,
          TokenTypes.ANNOTATION ->
          typePositions.add(node);
      case TokenTypes.DOT -> {
        typePositions.add(node);
        if (joinsPackageAndType(node)) {
          wholeNames.add(node);
        }
      }
      default -> {
        // says nothing by itself
      }
    }
    return true;
  }

  private static boolean joinsPackageAndType(DetailAST dot) {
    DetailAST type = Nodes.lastName(dot);
    if (type == null) { // that of outer.super() has nothing below it
      return false;
    }
    DetailAST before = dot.getFirstChild();
    DetailAST last =
        before.getType() == TokenTypes.DOT
            ? Nodes.lastName(before)
            : before.getType() == TokenTypes.IDENT ? before : null;
    return last != null
        && QualifiedNames.startsUpperCase(type.getText())
        && !QualifiedNames.startsUpperCase(last.getText());
  }

  private void readPackage(DetailAST node) {
    for (DetailAST child : Nodes.children(node)) {
      List<String> name = Nodes.name(child);
      if (!name.isEmpty()) {
        packageName = String.join(".", name);
      }
    }
  }

  private void readImport(DetailAST node) {
    for (DetailAST child : Nodes.children(node)) {
      boolean isOnDemand =
          child.getType() == TokenTypes.DOT && Nodes.child(child, TokenTypes.STAR) != null;
      DetailAST named = isOnDemand ? child.getFirstChild() : child;
      List<String> name = Nodes.name(named);
      if (!name.isEmpty()) {
        imports.add(new Import(name, node.getType() == TokenTypes.STATIC_IMPORT, isOnDemand));
      }
    }
  }

  private void declare(DetailAST node, String simpleName) {
    DeclaredType outer = typeAround(node);
    boolean isMember =
        outer == null
            || (!simpleName.isEmpty()
                && node.getParent() != null
                && node.getParent().getType() == TokenTypes.OBJBLOCK);
    String prefix = outer == null ? "" : outer.name().nestedName() + ".";
    String nested =
        isMember
            ? prefix + simpleName
            : prefix + unnamed.merge(prefix + simpleName, 1, Integer::sum) + simpleName;
    if (nested.isEmpty()) {
      return;
    }
    DeclaredType type =
        new DeclaredType(node, new TypeName(packageName, nested), simpleName, outer);
    types.add(type);
    typeNames.add(simpleName);
    byNode.put(node, type);
    byName.putIfAbsent(type.name(), type);
    if (outer == null) {
      topLevel.putIfAbsent(simpleName, type);
    } else if (isMember) {
      outer.members().putIfAbsent(simpleName, type);
    } else if (!simpleName.isEmpty()) {
      local.computeIfAbsent(simpleName, key -> new ArrayList<>()).add(type);
    }
  }

  String packageName() {
    return packageName;
  }

  List<Import> imports() {
    return imports;
  }

  /** In the order of the source. */
  List<DeclaredType> types() {
    return types;
  }

  /** The calls, constructions and method references, in the order of the tree. */
  List<DetailAST> calls() {
    return calls;
  }

  /** The nodes in or below which types are named. */
  List<DetailAST> typePositions() {
    return typePositions;
  }

  /** The names of types with that of a package before them, as the code has them, not imports. */
  List<DetailAST> wholeNames() {
    return wholeNames;
  }

  /** The variables that patterns declare. */
  List<DetailAST> patterns() {
    return patterns;
  }

  /** Whether any type of the file, in whatever scope, has that simple name. */
  boolean declaresType(String simpleName) {
    return typeNames.contains(simpleName);
  }

  /** Whether any type variable of the file, in whatever scope, has that name. */
  boolean declaresTypeParameter(String name) {
    return typeParameters.contains(name);
  }

  @Nullable DeclaredType topLevel(String simpleName) {
    return topLevel.get(simpleName);
  }

  @Nullable DeclaredType type(TypeName name) {
    return byName.get(name);
  }

  @Nullable DeclaredType declaredBy(DetailAST node) {
    return byNode.get(node);
  }

  /** The local class of that name which is in scope at a node. */
  @Nullable DeclaredType local(String simpleName, DetailAST at) {
    for (DeclaredType type : local.getOrDefault(simpleName, List.of())) {
      DetailAST block = type.node().getParent();
      for (DetailAST node = at; node != null; node = node.getParent()) {
        if (Nodes.isSame(node, block)) {
          return type;
        }
      }
    }
    return null;
  }

  /** The innermost type in whose body, or among whose components, a node stands. */
  @Nullable DeclaredType typeAround(DetailAST at) {
    DetailAST child = at;
    for (DetailAST node = at.getParent(); node != null; node = node.getParent()) {
      if (isBody(child)) {
        DeclaredType type = byNode.get(node);
        if (type != null) {
          return type;
        }
      }
      child = node;
    }
    return null;
  }

  /** Whether a child of a type's declaration holds members of it. */
  static boolean isBody(DetailAST child) {
    return child.getType() == TokenTypes.OBJBLOCK
        || child.getType() == TokenTypes.RECORD_COMPONENTS;
  }

  /** A node's place, from which {@link #at} leads back to it. */
  Place place(DetailAST node) {
    Place place = new Place(path, node.getLineNo(), node.getColumnNo() + 1);
    byPlace.putIfAbsent(place, node);
    return place;
  }

  /** The node at a place that was asked for before. */
  @Nullable DetailAST at(Place place) {
    return byPlace.get(place);
  }
}
