package dev.ringfence.eventstore;

import java.util.Optional;

/**
 * Creates the workers and subscribers that the engine runs, a fresh one for each job. Several
 * threads may call it at once.
 *
 * <p>A container for dependency injection is one: {@code injector::getInstance}, {@code
 * context::getBean} (of prototype scope, so that it is fresh).
 */
@FunctionalInterface
public interface WorkerFactory {

  /** Calls the constructor without parameters, which may be private. */
  static WorkerFactory noArgumentConstructor() {
    return new NoArgumentConstructor();
  }

  /**
   * Creates a worker. What this throws counts as a failure of the job.
   *
   * @param worker a concrete class
   * @return an instance of it
   */
  Worker<?> create(Class<? extends Worker<?>> worker);

  /**
   * Says why this factory will never be able to create a worker of some class. The store asks at
   * start, about every subscriber, before anything that the factory may depend on has to be there.
   *
   * @return what is wrong and what to do about it; empty if nothing is known against the class
   */
  default Optional<String> problemWith(Class<? extends Worker<?>> worker) {
    return Optional.empty();
  }
}
