package dev.ringfence.eventstore;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.InaccessibleObjectException;
import java.lang.reflect.InvocationTargetException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The factory for workers that need nothing from outside. */
final class NoArgumentConstructor implements WorkerFactory {

  /** Looking a constructor up costs more than calling it. */
  private static final ClassValue<Constructor<?>> CONSTRUCTORS =
      new ClassValue<>() {
        @Override
        protected Constructor<?> computeValue(Class<?> worker) {
          try {
            return constructorOf(worker);
          } catch (NoSuchMethodException e) {
            throw new IllegalStateException("Cannot create " + worker.getName(), e);
          }
        }
      };

  @Override
  public Worker<?> create(Class<? extends Worker<?>> worker) {
    try {
      return (Worker<?>) CONSTRUCTORS.get(worker).newInstance();
    } catch (InvocationTargetException e) {
      throw new IllegalStateException(
          "The constructor of " + worker.getName() + " failed", e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("Cannot create " + worker.getName(), e);
    }
  }

  /**
   * Creating a worker and letting it perform, as one method handle that takes the argument: who
   * calls it often has the JIT compiler make one piece of machine code of it.
   *
   * @return null if it cannot be linked at run time
   */
  static @Nullable MethodHandle linkWork(Class<? extends Worker<?>> worker) {
    try {
      MethodHandles.Lookup lookup = MethodHandles.privateLookupIn(worker, MethodHandles.lookup());
      MethodHandle perform =
          lookup.findVirtual(worker, "perform", MethodType.methodType(void.class, Object.class));
      MethodHandle constructor = lookup.findConstructor(worker, MethodType.methodType(void.class));
      return MethodHandles.collectArguments(perform, 0, constructor);
    } catch (ReflectiveOperationException e) {
      return null;
    }
  }

  @Override
  public Optional<String> problemWith(Class<? extends Worker<?>> worker) {
    try {
      constructorOf(worker);
      return Optional.empty();
    } catch (NoSuchMethodException e) {
      return Optional.of(
          worker.isMemberClass() || worker.isLocalClass() || worker.isAnonymousClass()
              ? "has no constructor without parameters; make it a static nested or top-level class"
                  + " and give it one, or say createWorkersWith(…)"
              : "has no constructor without parameters; give it one, or say createWorkersWith(…)");
    } catch (InaccessibleObjectException e) {
      return Optional.of(
          "is closed to reflection; open its package to the event store in module-info.java");
    }
  }

  private static <W> Constructor<W> constructorOf(Class<W> worker) throws NoSuchMethodException {
    Constructor<W> constructor = worker.getDeclaredConstructor();
    constructor.setAccessible(true);
    return constructor;
  }
}
