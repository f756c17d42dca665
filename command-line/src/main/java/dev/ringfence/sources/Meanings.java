package dev.ringfence.sources;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.TypeExpr;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import dev.ringfence.boundary.facts.TypeName;
import java.util.Arrays;
import java.util.List;

/**
 * Tells whether a name with dots is a variable, a type or a package: in this order, as the language
 * has it.
 */
final class Meanings {

  private final Resolver resolver;

  Meanings(Resolver resolver) {
    this.resolver = resolver;
  }

  /** What an expression before a dot is. */
  sealed interface Meaning {
    /** It has a value. */
    record Value(JavaType type) implements Meaning {}

    /** It names a type, whose static members follow. */
    record OfType(JavaType type) implements Meaning {}

    /** It names nothing that is known; a package, if the rest of the name tells a type. */
    record Prefix(List<String> parts) implements Meaning {}
  }

  Meaning of(Expression expression) {
    if (expression instanceof NameExpr name) {
      return simple(name.getNameAsString(), name);
    }
    if (expression instanceof FieldAccessExpr access) {
      return member(of(access.getScope()), access.getNameAsString());
    }
    if (expression instanceof TypeExpr type) {
      return ofMethodReference(type);
    }
    return new Meaning.Value(resolver.expressions().of(expression));
  }

  /** The parser takes whatever stands before {@code ::} for a type. */
  private Meaning ofMethodReference(TypeExpr expression) {
    if (expression.getType() instanceof ClassOrInterfaceType type
        && type.getTypeArguments().isEmpty()) {
      Meaning meaning = null;
      for (String part : type.getNameWithScope().split("\\.", -1)) {
        meaning = meaning == null ? simple(part, expression) : member(meaning, part);
      }
      if (meaning != null) {
        return meaning;
      }
    }
    return new Meaning.OfType(resolver.typeWritten(expression.getType(), expression));
  }

  private Meaning simple(String name, Node at) {
    Variables.Found variable = resolver.variables().find(name, at);
    if (variable != null) {
      return new Meaning.Value(variable.type());
    }
    JavaType type = resolver.names().lookUp(name, resolver.scopes().at(at));
    return type == null ? new Meaning.Prefix(List.of(name)) : new Meaning.OfType(type);
  }

  private Meaning member(Meaning scope, String name) {
    if (scope instanceof Meaning.Value value) {
      return new Meaning.Value(fieldOf(value.type(), name));
    }
    if (scope instanceof Meaning.OfType ofType) {
      return memberOfType(ofType.type(), name);
    }
    String[] prefix = ((Meaning.Prefix) scope).parts().toArray(new String[0]);
    String[] longer = Arrays.copyOf(prefix, prefix.length + 1);
    longer[prefix.length] = name;
    TypeName qualified = new TypeName(String.join(".", prefix), name);
    return resolver.names().exists(qualified)
        ? new Meaning.OfType(new JavaType.Declared(qualified, List.of()))
        : new Meaning.Prefix(List.of(longer));
  }

  private JavaType fieldOf(JavaType owner, String name) {
    if (owner.limit() instanceof JavaType.Array && name.equals("length")) {
      return new JavaType.Primitive("int");
    }
    JavaType field = resolver.members().field(owner, name);
    return field == null ? JavaTypes.UNKNOWN : field;
  }

  private Meaning memberOfType(JavaType owner, String name) {
    JavaType field = resolver.members().field(owner, name);
    if (field != null) {
      return new Meaning.Value(field);
    }
    TypeName ownerName = owner.erasedName();
    TypeName member = ownerName == null ? null : resolver.names().memberType(ownerName, name);
    return member == null
        ? new Meaning.Value(JavaTypes.UNKNOWN)
        : new Meaning.OfType(new JavaType.Declared(member, List.of()));
  }
}
