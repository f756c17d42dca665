package dev.ringfence.eventstore;

import java.io.Serializable;
import java.lang.invoke.SerializedLambda;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/**
 * An {@link EventProperty} that can be compared: two references to the same method are equal.
 *
 * @param identity the method's class and name; or the object itself where that cannot be found out
 * @param name for people
 */
record PropertyReference(Object identity, String name) {

  static PropertyReference of(EventProperty<?, ?> property) {
    SerializedLambda lambda = serialized(property);
    if (lambda == null || lambda.getCapturedArgCount() > 0) {
      return new PropertyReference(property, "a property");
    }
    String method = lambda.getImplMethodName();
    return new PropertyReference(
        lambda.getImplClass() + "#" + method, method.startsWith("lambda$") ? "a property" : method);
  }

  /** What the compiler writes for a serializable lambda; null for another object. */
  private static @Nullable SerializedLambda serialized(Serializable property) {
    try {
      Method writeReplace = property.getClass().getDeclaredMethod("writeReplace");
      writeReplace.setAccessible(true);
      return writeReplace.invoke(property) instanceof SerializedLambda lambda ? lambda : null;
    } catch (ReflectiveOperationException | RuntimeException e) {
      // Its own class, or a module that is closed to us: it is a property of its own then.
      return null;
    }
  }
}
