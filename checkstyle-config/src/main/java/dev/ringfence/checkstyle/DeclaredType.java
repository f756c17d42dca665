package dev.ringfence.checkstyle;

import com.puppycrawl.tools.checkstyle.api.DetailAST;
import com.puppycrawl.tools.checkstyle.api.TokenTypes;
import dev.ringfence.boundary.facts.TypeName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A type that the file declares. */
final class DeclaredType {

  private final DetailAST node;
  private final TypeName name;
  private final String simpleName;
  private final @Nullable DeclaredType outer;
  private final Map<String, DeclaredType> members = new HashMap<>();
  private @Nullable Body body;

  /** What stands between its braces, by name. */
  private record Body(Map<String, DetailAST> fields, Map<String, List<DetailAST>> methods) {

    static Body of(DetailAST type) {
      Body body = new Body(new HashMap<>(), new HashMap<>());
      for (DetailAST member : Syntax.members(type)) {
        String name = Nodes.declaredName(member);
        switch (member.getType()) {
          case TokenTypes.VARIABLE_DEF, TokenTypes.ENUM_CONSTANT_DEF ->
              body.fields.putIfAbsent(name, member);
          case TokenTypes.METHOD_DEF ->
              body.methods.computeIfAbsent(name, key -> new ArrayList<>()).add(member);
          default -> {
            // types are known before, and nothing else is looked up by its name
          }
        }
      }
      return body;
    }
  }

  DeclaredType(DetailAST node, TypeName name, String simpleName, @Nullable DeclaredType outer) {
    this.node = node;
    this.name = name;
    this.simpleName = simpleName;
    this.outer = outer;
  }

  /** Its declaration; the {@code new} or the constant of a class without a name. */
  DetailAST node() {
    return node;
  }

  /** Its name, that of a local class as class files have it. */
  TypeName name() {
    return name;
  }

  /** As written; empty for a class without a name. */
  String simpleName() {
    return simpleName;
  }

  /** The type around it; null at the top. */
  @Nullable DeclaredType outer() {
    return outer;
  }

  /** The types declared directly in it, by simple name. */
  Map<String, DeclaredType> members() {
    return members;
  }

  /** The field or constant of that name between its braces; null if there is none. */
  @Nullable DetailAST field(String field) {
    return body().fields.get(field);
  }

  /** The methods of that name between its braces. */
  List<DetailAST> methods(String method) {
    return body().methods.getOrDefault(method, List.of());
  }

  /** Read when it is first asked for: most types are never asked. */
  private Body body() {
    if (body == null) {
      body = Body.of(node);
    }
    return body;
  }

  /** Whether a person would name it. */
  boolean isNamed() {
    return name.named().equals(name);
  }
}
