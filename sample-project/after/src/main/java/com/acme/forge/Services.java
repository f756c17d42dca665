package com.acme.forge;

import dev.ringfence.eventstore.Worker;
import dev.ringfence.eventstore.WorkerFactory;
import java.lang.reflect.Constructor;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;

/** Gives workers what their constructors ask for, as a container for dependency injection would. */
final class Services implements WorkerFactory {

  private final CountDownLatch complete = new CountDownLatch(1);
  private final Map<Class<?>, Object> byType = new ConcurrentHashMap<>();

  /** Lets workers be created; some may wait for that from an earlier run. */
  void complete() {
    complete.countDown();
  }

  <T> T add(Class<T> type, T service) {
    byType.put(type, service);
    return service;
  }

  @Override
  public Worker<?> create(Class<? extends Worker<?>> worker) {
    Constructor<?> constructor = worker.getDeclaredConstructors()[0];
    constructor.setAccessible(true);
    try {
      complete.await();
      return worker.cast(
          constructor.newInstance(
              Stream.of(constructor.getParameterTypes()).map(this::find).toArray()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("The application ends before it has started", e);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("Cannot create " + worker.getName(), e);
    }
  }

  @Override
  public Optional<String> problemWith(Class<? extends Worker<?>> worker) {
    return worker.getDeclaredConstructors().length == 1
        ? Optional.empty()
        : Optional.of("has several constructors; leave one");
  }

  private Object find(Class<?> type) {
    return Optional.ofNullable(byType.get(type))
        .orElseThrow(() -> new IllegalStateException("Nobody has added a " + type.getName()));
  }
}
