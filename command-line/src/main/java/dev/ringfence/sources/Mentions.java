package dev.ringfence.sources;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Which declarations of a tree mention which types, all by simple names: whoever calls a method
 * that mentions a type may hold one without ever naming the type.
 */
final class Mentions {

  private final Map<String, Set<String>> carriers = new HashMap<>();

  Mentions(Collection<SourceType> types) {
    types.forEach(this::add);
  }

  /** These names, and those of all types and members through which they are handed on. */
  Set<String> closure(Set<String> start) {
    Set<String> found = new HashSet<>(start);
    Deque<String> open = new ArrayDeque<>(start);
    while (!open.isEmpty()) {
      for (String carrier : carriers.getOrDefault(open.pop(), Set.of())) {
        if (found.add(carrier)) {
          open.push(carrier);
        }
      }
    }
    return found;
  }

  private void add(SourceType type) {
    String name = type.name().simpleName();
    type.header().supertypes().forEach(supertype -> add(supertype, name));
    type.typeParameters().forEach(variable -> add(variable.bound(), name));
    // Whoever names the outer type may go on to the nested one.
    for (SourceType outer = type.outer(); outer != null; outer = outer.outer()) {
      mention(name, outer.name().simpleName());
    }
    type.declaredFields().forEach(field -> add(field.type(), field.name()));
    for (SourceType.Method method : type.declaredMethods()) {
      add(method.returnType(), method.name());
      method.parameters().forEach(parameter -> add(parameter, method.name()));
      method.typeParameters().forEach(variable -> add(variable.bound(), method.name()));
    }
  }

  private void add(TypeSyntax syntax, String carrier) {
    if (syntax instanceof TypeSyntax.Named named) {
      for (TypeSyntax.Part part : named.parts()) {
        mention(part.name(), carrier);
        part.arguments().forEach(argument -> add(argument, carrier));
      }
    } else if (syntax instanceof TypeSyntax.Array array) {
      add(array.component(), carrier);
    } else if (syntax instanceof TypeSyntax.Wildcard wildcard) {
      if (wildcard.upper() != null) {
        add(wildcard.upper(), carrier);
      }
      if (wildcard.lower() != null) {
        add(wildcard.lower(), carrier);
      }
    }
  }

  private void add(JavaType bound, String carrier) {
    if (bound instanceof JavaType.Declared declared) {
      mention(declared.name().simpleName(), carrier);
      declared.arguments().forEach(argument -> add(argument, carrier));
    }
  }

  private void mention(String name, String carrier) {
    carriers.computeIfAbsent(name, key -> new HashSet<>()).add(carrier);
  }
}
