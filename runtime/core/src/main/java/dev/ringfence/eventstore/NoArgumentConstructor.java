package dev.ringfence.eventstore;

import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.InaccessibleObjectException;
import java.lang.reflect.InvocationTargetException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/**
 * The factory for workers that need nothing from outside. Where the JDK allows it, it calls what
 * {@code MyWorker::new} is compiled to, since a fresh worker for each event should cost no more
 * than that; by reflection elsewhere, as in a native image.
 */
final class NoArgumentConstructor implements WorkerFactory {

  private static final ClassValue<Callable<?>> CONSTRUCTORS =
      new ClassValue<>() {
        @Override
        protected Callable<?> computeValue(Class<?> worker) {
          try {
            Constructor<?> constructor = constructorOf(worker);
            Callable<?> linked = link(worker);
            return linked == null ? () -> newInstance(constructor) : linked;
          } catch (NoSuchMethodException e) {
            throw new IllegalStateException("Cannot create " + worker.getName(), e);
          }
        }
      };

  @Override
  public Worker<?> create(Class<? extends Worker<?>> worker) {
    Callable<?> constructor = CONSTRUCTORS.get(worker);
    try {
      return (Worker<?>) constructor.call();
    } catch (Throwable e) {
      throw new IllegalStateException("The constructor of " + worker.getName() + " failed", e);
    }
  }

  /** Null if it cannot be linked at run time. */
  private static @Nullable Callable<?> link(Class<?> worker) {
    try {
      MethodHandles.Lookup lookup = MethodHandles.privateLookupIn(worker, MethodHandles.lookup());
      MethodHandle constructor = lookup.findConstructor(worker, MethodType.methodType(void.class));
      return (Callable<?>)
          LambdaMetafactory.metafactory(
                  lookup,
                  "call",
                  MethodType.methodType(Callable.class),
                  MethodType.methodType(Object.class),
                  constructor,
                  MethodType.methodType(worker))
              .getTarget()
              .invoke();
    } catch (Throwable e) {
      return null;
    }
  }

  private static Object newInstance(Constructor<?> constructor) throws Exception {
    try {
      return constructor.newInstance();
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw e.getCause() instanceof Exception cause ? cause : e;
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
