package dev.ringfence.sources;

import dev.ringfence.boundary.facts.TypeName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Evaluates constant strings, through the constants that the sources declare. */
final class Constants {

  private static final int MAXIMUM_DEPTH = 50;

  private final TypeNames names;
  private final Members members;

  Constants(TypeNames names, Members members) {
    this.names = names;
    this.members = members;
  }

  /** The value of a constant string; null if it is none that the sources tell. */
  @Nullable String textOf(ConstantSyntax syntax, Scope scope) {
    return isText(syntax, scope) ? valueOf(syntax, scope) : null;
  }

  private boolean isText(ConstantSyntax syntax, Scope scope) {
    if (syntax instanceof ConstantSyntax.Concatenation sum) {
      return isText(sum.left(), scope) || isText(sum.right(), scope);
    }
    if (syntax instanceof ConstantSyntax.Name name) {
      KnownField field = field(name.parts(), scope);
      return field != null && field.type().equals(JavaTypes.STRING);
    }
    return syntax instanceof ConstantSyntax.Text;
  }

  /** The value as it is added to a string; null if it is no constant that the sources tell. */
  @Nullable String valueOf(ConstantSyntax syntax, Scope scope) {
    return valueOf(syntax, scope, 0);
  }

  private @Nullable String valueOf(ConstantSyntax syntax, Scope scope, int depth) {
    if (depth > MAXIMUM_DEPTH) {
      return null;
    }
    if (syntax instanceof ConstantSyntax.Text text) {
      return text.value();
    }
    if (syntax instanceof ConstantSyntax.Plain plain) {
      return plain.value();
    }
    if (syntax instanceof ConstantSyntax.Concatenation concatenation) {
      String left = valueOf(concatenation.left(), scope, depth);
      String right = left == null ? null : valueOf(concatenation.right(), scope, depth);
      return right == null ? null : left + right;
    }
    KnownField field = field(((ConstantSyntax.Name) syntax).parts(), scope);
    return field == null || field.constant() == null || field.scope() == null
        ? null
        : valueOf(field.constant(), field.scope(), depth + 1);
  }

  private @Nullable KnownField field(List<String> parts, Scope scope) {
    String last = parts.get(parts.size() - 1);
    if (parts.size() == 1) {
      return unqualified(last, scope);
    }
    JavaType owner = names.resolve(TypeSyntax.named(parts.subList(0, parts.size() - 1)), scope);
    return fieldOf(owner, last);
  }

  private @Nullable KnownField fieldOf(JavaType owner, String name) {
    Members.FieldOf found = members.fieldOf(owner, name);
    return found == null ? null : found.field();
  }

  private @Nullable KnownField unqualified(String name, Scope scope) {
    for (Scope current = scope; ; ) {
      if (current instanceof Scope.OfType body) {
        KnownField field = fieldOf(body.type().asSeenInside(), name);
        if (field != null) {
          return field;
        }
        current = body.outer();
      } else if (current instanceof Scope.OfVariables variables) {
        current = variables.outer();
      } else if (current instanceof Scope.OfLocals locals) {
        current = locals.outer();
      } else {
        return staticallyImported(name, ((Scope.OfFile) current).file());
      }
    }
  }

  private @Nullable KnownField staticallyImported(String name, SourceFile file) {
    for (SourceFile.Import imported : file.imports()) {
      if (imported.isStatic() && (imported.isOnDemand() || imported.lastName().equals(name))) {
        TypeName owner = names.ownerOf(imported);
        KnownField field = fieldOf(new JavaType.Declared(owner, List.of()), name);
        if (field != null) {
          return field;
        }
      }
    }
    return null;
  }
}
