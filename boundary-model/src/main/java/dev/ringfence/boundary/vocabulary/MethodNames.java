package dev.ringfence.boundary.vocabulary;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Methods of several types, looked up by their simple name first. Immutable. */
public final class MethodNames {

  private final Map<String, Set<String>> typesByMethod = new HashMap<>();
  private final Set<String> types = new HashSet<>();

  /** These methods. */
  public MethodNames(Collection<MethodName> methods) {
    for (MethodName method : methods) {
      typesByMethod.computeIfAbsent(method.method(), key -> new HashSet<>()).add(method.type());
      types.add(method.type());
    }
  }

  /** Whether there are none. */
  public boolean isEmpty() {
    return typesByMethod.isEmpty();
  }

  /** Whether some method has that simple name. */
  public boolean has(String method) {
    return typesByMethod.containsKey(method);
  }

  /** Whether a type of that canonical name is one of those types. */
  public boolean hasType(String type) {
    return types.contains(type);
  }

  /** The canonical names of the types whose method of that simple name is meant. */
  public Set<String> typesOf(String method) {
    return typesByMethod.getOrDefault(method, Set.of());
  }
}
