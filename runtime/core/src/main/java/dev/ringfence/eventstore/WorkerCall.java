package dev.ringfence.eventstore;

import java.lang.invoke.MethodHandle;
import org.jspecify.annotations.Nullable;

/** Makes a fresh worker of some class and lets it perform. Thread-safe. */
final class WorkerCall {

  private final WorkerFactory factory;
  private final Class<? extends Worker<?>> type;
  private final @Nullable MethodHandle linked;

  private WorkerCall(
      WorkerFactory factory, Class<? extends Worker<?>> type, @Nullable MethodHandle linked) {
    this.factory = factory;
    this.type = type;
    this.linked = linked;
  }

  /** For one run. */
  static WorkerCall once(WorkerFactory factory, Class<? extends Worker<?>> type) {
    return new WorkerCall(factory, type, null);
  }

  /**
   * For many runs: where the factory only calls a constructor, the JIT compiler may see through all
   * of it, and then the worker costs no memory.
   */
  static WorkerCall often(WorkerFactory factory, Class<? extends Worker<?>> type) {
    return new WorkerCall(
        factory,
        type,
        factory instanceof NoArgumentConstructor ? NoArgumentConstructor.linkWork(type) : null);
  }

  /** Making a worker and letting it perform, in one; null if the factory does more than that. */
  @Nullable MethodHandle linked() {
    return linked;
  }

  /**
   * Performs.
   *
   * @throws Throwable whatever the factory or the worker throws
   */
  void perform(Object argument) throws Throwable {
    MethodHandle direct = linked;
    if (direct != null) {
      direct.invokeExact(argument);
      return;
    }
    Worker<?> created = factory.create(type);
    if (created.getClass() != type && !type.isInstance(created)) {
      throw new IllegalStateException(
          "The worker factory made a " + created.getClass().getName() + " for " + type.getName());
    }
    // Who made the job has matched worker and argument: the compiler for enqueue, the check at
    // start for subscriptions.
    @SuppressWarnings("unchecked")
    Worker<Object> worker = (Worker<Object>) created;
    worker.perform(argument);
  }
}
