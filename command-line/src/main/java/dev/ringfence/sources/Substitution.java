package dev.ringfence.sources;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What type variables stand for. */
final class Substitution {

  static final Substitution NONE = new Substitution(Map.of());

  private final Map<JavaType.Variable, JavaType> values;

  Substitution(Map<JavaType.Variable, JavaType> values) {
    this.values = values;
  }

  /** Of a type's parameters by the arguments of one use; a raw use gives the erased bounds. */
  static Substitution of(KnownType type, JavaType.Declared use) {
    List<JavaType.Variable> parameters = type.typeParameters();
    if (parameters.isEmpty()) {
      return NONE;
    }
    Map<JavaType.Variable, JavaType> values = new HashMap<>();
    for (int i = 0; i < parameters.size(); i++) {
      JavaType.Variable parameter = parameters.get(i);
      values.put(
          parameter,
          use.arguments().size() == parameters.size()
              ? use.arguments().get(i)
              : erased(parameter.limit()));
    }
    return new Substitution(values);
  }

  private static JavaType erased(JavaType type) {
    return type instanceof JavaType.Declared declared
        ? new JavaType.Declared(declared.name(), List.of())
        : type;
  }

  /** Both; the other's values first. */
  Substitution and(Map<JavaType.Variable, JavaType> others) {
    if (others.isEmpty()) {
      return this;
    }
    Map<JavaType.Variable, JavaType> both = new HashMap<>(values);
    both.putAll(others);
    return new Substitution(both);
  }

  /** The same with each wildcard's bound for the wildcard, as a lambda is typed. */
  Substitution withoutWildcards() {
    Map<JavaType.Variable, JavaType> result = new HashMap<>();
    values.forEach(
        (variable, value) ->
            result.put(
                variable, value instanceof JavaType.Wildcard wildcard ? bound(wildcard) : value));
    return new Substitution(result);
  }

  private static JavaType bound(JavaType.Wildcard wildcard) {
    if (wildcard.lower() != null) {
      return wildcard.lower();
    }
    return wildcard.upper() == null ? JavaTypes.OBJECT : wildcard.upper();
  }

  @Nullable JavaType valueOf(JavaType.Variable variable) {
    return values.get(variable);
  }

  /** A type with its variables replaced, where they stand for something. */
  JavaType apply(JavaType type) {
    if (values.isEmpty()) {
      return type;
    }
    if (type instanceof JavaType.Variable variable) {
      return values.getOrDefault(variable, variable);
    }
    if (type instanceof JavaType.Declared declared && !declared.arguments().isEmpty()) {
      return applyTo(declared);
    }
    if (type instanceof JavaType.Array array) {
      return new JavaType.Array(apply(array.component()).limitOfWildcard());
    }
    if (type instanceof JavaType.Wildcard wildcard) {
      return applyTo(wildcard);
    }
    return type;
  }

  JavaType.Declared applyTo(JavaType.Declared declared) {
    return declared.arguments().isEmpty()
        ? declared
        : new JavaType.Declared(
            declared.name(), declared.arguments().stream().map(this::apply).toList());
  }

  private JavaType applyTo(JavaType.Wildcard wildcard) {
    if (wildcard.lower() != null) {
      JavaType lower = apply(wildcard.lower());
      // A wildcard that has been captured is known by its bound.
      return new JavaType.Wildcard(null, lower.limitOfWildcard());
    }
    return wildcard.upper() == null
        ? wildcard
        : new JavaType.Wildcard(apply(wildcard.upper()).limitOfWildcard(), null);
  }
}
