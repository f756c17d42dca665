package dev.ringfence.eventstore;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds out which event a subscriber's class handles, for those that got past the compiler. */
final class HandledEvent {

  private HandledEvent() {}

  /**
   * The erasure of what a class says for {@link Subscriber}'s type parameter, perhaps through
   * generic supertypes; {@link Event} if it says nothing.
   */
  static Class<?> of(Class<?> subscriber) {
    Type handled = argumentOf(subscriber, Map.of());
    return handled instanceof Class<?> known ? known : Event.class;
  }

  private static @Nullable Type argumentOf(@Nullable Type type, Map<TypeVariable<?>, Type> outer) {
    if (type == null) {
      return null;
    }
    Class<?> erased = erasure(type);
    Map<TypeVariable<?>, Type> bound = bind(type, erased, outer);
    if (erased.equals(Subscriber.class)) {
      return bound.get(Subscriber.class.getTypeParameters()[0]);
    }
    Type found = argumentOf(erased.getGenericSuperclass(), bound);
    for (Type above : erased.getGenericInterfaces()) {
      found = found != null ? found : argumentOf(above, bound);
    }
    return found;
  }

  private static Map<TypeVariable<?>, Type> bind(
      Type type, Class<?> erased, Map<TypeVariable<?>, Type> outer) {
    Map<TypeVariable<?>, Type> bound = new HashMap<>();
    TypeVariable<?>[] variables = erased.getTypeParameters();
    for (int i = 0; i < variables.length; i++) {
      Type given =
          type instanceof ParameterizedType parameterized
              ? parameterized.getActualTypeArguments()[i]
              : variables[i].getBounds()[0];
      Type known = given instanceof TypeVariable<?> ? outer.get(given) : given;
      bound.put(variables[i], erasure(known == null ? Event.class : known));
    }
    return bound;
  }

  private static Class<?> erasure(Type type) {
    if (type instanceof Class<?> simple) {
      return simple;
    }
    return type instanceof ParameterizedType parameterized
        ? (Class<?>) parameterized.getRawType()
        : Event.class;
  }
}
