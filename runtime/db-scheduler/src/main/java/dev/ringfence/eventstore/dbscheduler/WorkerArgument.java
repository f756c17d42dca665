package dev.ringfence.eventstore.dbscheduler;

import dev.ringfence.eventstore.Worker;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a plain worker may be given when its job is written down: what it declares, to the class, so
 * that nothing else is ever constructed because a database says so.
 */
final class WorkerArgument {

  private WorkerArgument() {}

  /**
   * The classes of arguments that a worker takes: what it declares, and what that permits if it is
   * sealed.
   */
  static Set<Class<?>> of(Class<?> worker) {
    Set<Class<?>> classes = new LinkedHashSet<>();
    Type declared = argumentOf(worker, Map.of());
    if (declared instanceof Class<?> known) {
      collect(known, classes);
    }
    return classes;
  }

  private static void collect(Class<?> type, Set<Class<?>> classes) {
    classes.add(type);
    if (type.isSealed()) {
      for (Class<?> permitted : type.getPermittedSubclasses()) {
        collect(permitted, classes);
      }
    }
  }

  private static @Nullable Type argumentOf(@Nullable Type type, Map<TypeVariable<?>, Type> outer) {
    if (type == null) {
      return null;
    }
    Class<?> erased = erasure(type);
    Map<TypeVariable<?>, Type> bound = new HashMap<>();
    TypeVariable<?>[] variables = erased.getTypeParameters();
    for (int i = 0; i < variables.length; i++) {
      Type given =
          type instanceof ParameterizedType parameterized
              ? parameterized.getActualTypeArguments()[i]
              : variables[i];
      Type known = given instanceof TypeVariable<?> ? outer.get(given) : given;
      bound.put(variables[i], known == null ? Object.class : erasure(known));
    }
    if (erased.equals(Worker.class)) {
      return bound.get(Worker.class.getTypeParameters()[0]);
    }
    Type found = argumentOf(erased.getGenericSuperclass(), bound);
    for (Type above : erased.getGenericInterfaces()) {
      found = found != null ? found : argumentOf(above, bound);
    }
    return found;
  }

  private static Class<?> erasure(Type type) {
    if (type instanceof Class<?> simple) {
      return simple;
    }
    return type instanceof ParameterizedType parameterized
        ? (Class<?>) parameterized.getRawType()
        : Object.class;
  }
}
